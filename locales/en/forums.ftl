# Social forums of the sub-districts: how they stand, their organisations, and notices.

command-forum = Social forums: state and members

forum-list-title = 🤝 <b>Social forums</b> · { $title }
forum-figures = Active { $active } · less active { $slack } · dormant { $dormant }
forum-line = { $at }. { $title } – { $standing }
forum-never-met = dormant, no meeting on record
forum-last-met = { $state }, last met on { $day }
forum-state-active = active
forum-state-slack = less active
forum-state-dormant = dormant

forum-title = 🤝 <b>Social forum of { $title }</b>
forum-standing = State: { $standing }
forum-this-year = Meetings this year: { $count }
forum-chair = Chair: { $name }
forum-no-chair = Chair: not on record yet
forum-members = Member organisations ({ $count }): { $names }
forum-member = { $name }
forum-no-members = Member organisations: not on record yet
forum-how = Active: met within the last 3 months. Less active: 3–6 months. Meetings are taken from anybody's reports, e.g. <i>Rapat forum sosial hari ini, hadir 9 organisasi</i>.
forum-button-add = ➕ Organisation
forum-button-chair = ✏️ Chair
forum-button-fewer = ➖ Organisation
forum-button-save = ✅ Save
forum-button-open = 🤝 Open the forum
forum-which-ends = Which organisation no longer belongs to the social forum of { $title }?
forum-member-gone = This organisation is no longer on record as a member.
forum-not-yours = Social forums can be seen by those who work in their sub-district, coordinators and the agency.

forum-ask-members = Please write the names of the organisations, one on each line. For example:
    <i>Karang Taruna Bina Karya
    PSM Semin
    LKS Harapan</i>
forum-ask-chair = Who chairs the forum? Please write the full name.
forum-again = Please write at most { $most } names, each of at most { $longest } characters.
forum-named = • { $name }
forum-confirm-members = Added as member organisations:
    { $names }
forum-confirm-chair = Chair of the forum:
    { $names }
forum-dropped = The change of the forum is called off. Nothing has changed.

forum-silent = { $address }, the social forum of { $title }: { $standing }. Perhaps a next meeting can be arranged with /undang. 🙏
