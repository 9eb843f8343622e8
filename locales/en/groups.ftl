# Telegram groups: introduction, rights, and binding to a region.

command-grup = Connect the group to a region

group-introduction = Pilar records the reports in this group. Ordinary talk is not stored.
group-introduction-help = Guide: /panduan · Connect the group to a region: /grup

group-deaf = Pilar cannot read the messages of this group yet. Please make Pilar an admin of the group, then send /grup again.
group-may-not-delete = So that messages with numbers that look like NIK/KK can be removed at once, please give Pilar the right to delete messages.
group-hears = Thank you, Pilar can now read the reports in this group.

group-unbound = This group is not connected to a region yet, so reports cannot be recorded. The coordinator is asked to send /grup here. Meanwhile reports can be sent to Pilar directly.
group-not-allowed = Sorry, a group can only be connected by a coordinator or the staff of the Dinas Sosial, for their own region.
group-anonymous = Please switch off anonymous admin mode, then send /grup again. Pilar needs to know who decides.
group-command-in-private = Please send /grup inside the group that is to be connected.

group-purpose-work = Work group
group-purpose-coordinators = Coordinators' room
group-purpose-stories = Story channel
group-purpose-digest = Digest readers

group-bound = { $place ->
    [topic] This topic
   *[group] This group
  } is connected as <b>{ $purpose }</b> for { $region } ({ $agency }).
group-not-bound = { $place ->
    [topic] This topic
   *[group] This group
  } is not connected. To connect it, send /grup.
group-follows = This topic follows the group: { $region }. What is chosen now holds for this topic only.
group-ask-purpose = { $place ->
    [topic] What is this topic for?
   *[group] What is this group for?
  }
group-ask-region = <b>{ $purpose }</b> for which region?
group-saved = Saved.

group-button-change = Change
group-button-release = Disconnect
group-button-bind = ✅ { $region }
group-button-earlier = Earlier
group-button-more = More

group-removed = Pilar was removed from the group <b>{ $title }</b> ({ $purpose }, { $region }). Messages for that group are not delivered until Pilar is let in again; its settings are kept.
