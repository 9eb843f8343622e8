# Shared words: the keyboard, fallback answers and refusals. Formal and courteous.

keyboard-report = 📝 Report
keyboard-duties = 📌 My duties
keyboard-agenda = 📅 My agenda

fallback-old-button = This button no longer works.
fallback-unknown-command = Sorry, that command is not known. All commands are listed in /panduan.
fallback-not-understood = Sorry, that message could not be understood. Send /lapor to report, /panduan for the guide.
fallback-not-text = Sorry, Pilar can only read text and photos of reports. Send /lapor to report, /panduan for the guide.

talk-nothing-to-cancel = There is nothing to cancel. Send /lapor to report.

button-back = ⬅️ Back
button-skip = Skip
button-cancel = Cancel
button-yes = Yes
button-no = No

not-allowed = Sorry, this cannot be done from your account.
not-allowed-coordinator = Sorry, only the coordinator of { $region } can do this.
not-allowed-owner = Sorry, only those who run Pilar can do this.

alarm-apology = Sorry, the system has a fault and your last message could not be processed. Its keepers have been told; please try again later.
alarm-update = ⚠️ A message could not be processed and was set aside (update { $id }). The details are in the log.
alarm-delivery =
    ⚠️ Delivery { $id }: { $kind ->
        [unknown] nobody can tell whether it arrived.
        [topic-lost] its topic is gone, it went to the general one.
       *[chat-lost] its chat cannot be reached any more.
    }
alarm-job = ⚠️ The scheduled job “{ $job }” failed after several attempts. The details are in the log.

paper-page = Page
paper-page-of = of
