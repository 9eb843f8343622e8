# The guide and its commands.

command-panduan = Guide and sample reports

guide-title = <b>Guide to Pilar</b>
guide-example = <code>Izin lapor, { $message }</code>
guide-command = /{ $command } – { $description }

guide-report = One message is a report, in the group or here. Reports are written in Indonesian, for example:
guide-report-after = Photos are welcome. Pilar shows what it understood; if that is right, press ✅ Send. If you prefer to be asked one thing at a time, send /lapor. To cancel: /batal

guide-coordinator = <b>For coordinators</b>
guide-agency = <b>For the Dinas Sosial</b>
guide-complaints = Complaints of citizens: /aduan (always in the private chat).
guide-lead-complaints = /aduan – Complaints of citizens: the list by age, and what is done about them
guide-lead-group = Inside a group, /grup connects the group or topic to its region.
guide-reader = <b>For readers of the digest</b>
guide-reader-digest = The digest comes every Monday at 07.00. At any time: /rekap
guide-owner = <b>For those who run Pilar</b>
guide-owner-agency = /dinas registers the Dinas Sosial of a regency or city.

guide-stranger = Pilar records the field reports of the social pillars (PKH, TKSK, Tagana, PSM, Karang Taruna, SLRT) and brings the digest to the Dinas Sosial.
guide-stranger-join = You are not registered yet. Please tap the personal link from your coordinator, or send /start to register.

guide-privacy = Please do not send NIK, KK, or KKS/account numbers.

guide-group = To report, send one message in this group. For example (in Indonesian):
guide-button-more = 📖 Full guide
