# Verification, goods handed out and complaints: names, questions, choices and sentences.

report-kind-verval = Verification
report-kind-aid = Goods handed out
report-kind-complaint = Complaint

report-receipt-verval = { $kind } { $program }, { $place }, { $day } – { $progress }{ $photos }
report-receipt-aid = { $kind }, { $place }, { $day } – { $lines }{ $photos }
report-receipt-complaint = { $kind }, { $place }, { $day }{ $photos }

report-progress = { $done } of { $of } { $unit } ({ $share })
report-card-progress = 📊 { $progress } visited
report-card-goods = 📦 { $goods }
report-card-summary = 💬 { $text }
report-card-private = 🔒 What it says is shown in the private chat only.
report-button-open = 🔒 Look and send

report-good = { $item } { $amount } { $unit }
report-good-amount = { $amount } { $unit }
report-good-money = { $item } { $amount }
report-goods-now =
    On the list: { $goods }.
    Type what changes or comes on top, for example: sembako 27 paket. What is wrong can be taken out with its button.
report-goods-remove = 🗑 { $good }

report-answer-remaining = All the others ({ $count })
report-fix-visited = Visited { $count }
report-fix-target = The target is now { $count }

report-field-verval-program = Programme
report-field-verval-target = Target
report-field-verval-visited = Visited
report-field-verval-eligible = Eligible
report-field-verval-not-eligible = Not eligible
report-field-verval-not-found = Not found
report-field-verval-died = Died
report-field-verval-moved = Moved away
report-field-verval-refused = Refused
report-field-verval-problems = Problems
report-field-verval-batch = Stage or period
report-field-verval-proposed-new = Newly proposed
report-field-verval-recommendation = Recommendation
report-field-verval-unit = Unit
report-field-verval-progress-percent = Progress (%)

report-ask-verval-program = Which programme was verified?
report-ask-verval-target = What is the target?
report-ask-verval-visited = How many have been visited?
report-ask-verval-eligible = How many are eligible?
report-ask-verval-not-eligible = How many are not eligible?
report-ask-verval-not-found = How many were not found?
report-ask-verval-died = How many have died?
report-ask-verval-moved = How many have moved away?
report-ask-verval-refused = How many refused?
report-ask-verval-problems = What were the problems? If there were none, press Skip.
report-ask-verval-batch = Which stage or period? For example: fourth quarter 2026.
report-ask-verval-proposed-new = How many are newly proposed?
report-ask-verval-recommendation = What is recommended?
report-ask-verval-unit = In which unit was it counted?

report-choice-verval-program-pkh = PKH
report-choice-verval-program-food-aid = BPNT/Sembako
report-choice-verval-program-meal-elderly = Meals for the elderly
report-choice-verval-program-meal-disability = Meals for people with disabilities
report-choice-verval-program-dtsen = DTSEN
report-choice-verval-program-pbi-jkn = PBI-JKN
report-choice-verval-program-other = Other
report-choice-verval-unit-families = Families
report-choice-verval-unit-people = People

visited-exceeds-target = More were visited ({ $visited }) than the target ({ $target }).
verval-parts-unsaid = What was found of the { $visited } visited is missing.
verval-parts-left = { $sum } of the { $visited } visited are accounted for.
verval-sum-lacks = The findings add up to { $sum }, but { $visited } were visited.
verval-sum-exceeds = The findings add up to { $sum }, more than were visited ({ $visited }).

report-field-aid-lines = Goods
report-field-aid-source = Source
report-field-aid-recipients = Recipients
report-field-aid-recipient-unit = Unit of recipients
report-field-aid-recipient-group = Group of recipients
report-field-aid-assessed = Assessed before

report-ask-aid-lines = What was handed out, and how much? For example: sembako 26 paket, kursi roda 3 unit.
report-ask-aid-source = Where does it come from?
report-ask-aid-recipients = How many received it?
report-ask-aid-recipient-unit = In which unit are they counted?
report-ask-aid-recipient-group = Who received it?
report-ask-aid-assessed = Were they assessed before?

report-choice-aid-source-ministry = Ministry
report-choice-aid-source-province = Province
report-choice-aid-source-regency = Regency or city
report-choice-aid-source-baznas = Baznas
report-choice-aid-source-csr = CSR
report-choice-aid-source-parliament = Parliament
report-choice-aid-source-community = Community
report-choice-aid-recipient-unit-people = People
report-choice-aid-recipient-unit-families = Families
report-choice-aid-recipient-group-disability = People with disabilities
report-choice-aid-recipient-group-elderly = Elderly
report-choice-aid-recipient-group-children = Children
report-choice-aid-recipient-group-disaster = Disaster victims
report-choice-aid-recipient-group-general = General

goods-unreadable = "{ $line }" could not be read. Please write thing, amount, then unit.
goods-unit-missing = "{ $line }" has no unit yet. For example: kursi roda 3 unit.
goods-unit-unknown = The unit "{ $unit }" in "{ $line }" is not known. Possible are: unit, buah, paket, set, kg, liter, lembar, pasang, dus, karung, or Rp.
goods-whole = The amount in "{ $line }" must be a whole number; only kg and liter may have decimals.
goods-inexact = Please give the exact amount in "{ $line }".
goods-nothing = The amount in "{ $line }" must be more than zero.
goods-many = Too many things in one report, at most { $max }.

report-field-complaint-complaint-kind = Sort
report-field-complaint-summary = Summary
report-field-complaint-topic = Topic
report-field-complaint-channel = Channel
report-field-complaint-sector = Sector
report-field-complaint-reporter-kind = Brought by
report-field-complaint-status = State when filed
report-field-complaint-referred-to = Referred to
report-field-complaint-due = Due

report-ask-complaint-complaint-kind = What sort is it?
report-ask-complaint-summary = What is it about? Please without names, identity or card numbers.
report-ask-complaint-topic = What is its topic?
report-ask-complaint-channel = How was it brought?
report-ask-complaint-sector = Which sector?
report-ask-complaint-reporter-kind = Who brought it?
report-ask-complaint-status = Where does it stand?
report-ask-complaint-referred-to = Where was it referred to?

report-choice-complaint-complaint-kind-question = Question
report-choice-complaint-complaint-kind-suggestion = Suggestion
report-choice-complaint-complaint-kind-complaint = Complaint
report-choice-complaint-channel-in-person = In person
report-choice-complaint-channel-phone = Telephone
report-choice-complaint-channel-whatsapp = WhatsApp
report-choice-complaint-channel-letter = Letter
report-choice-complaint-channel-social-media = Social media
report-choice-complaint-channel-meeting = Meeting
report-choice-complaint-sector-health = Health
report-choice-complaint-sector-education = Education
report-choice-complaint-sector-social = Social and economic
report-choice-complaint-sector-food = Food
report-choice-complaint-sector-energy = Energy
report-choice-complaint-sector-agriculture = Agriculture
report-choice-complaint-sector-fishery = Fishery
report-choice-complaint-sector-housing = Housing
report-choice-complaint-sector-civil-registry = Civil registry
report-choice-complaint-sector-other = Other
report-choice-complaint-topic-not-registered = Not registered
report-choice-complaint-topic-registered-not-paid = Registered, not paid
report-choice-complaint-topic-mistargeted = Mistargeted
report-choice-complaint-topic-double-aid = Double aid
report-choice-complaint-topic-zero-balance = Zero balance
report-choice-complaint-topic-card-problem = Card problem
report-choice-complaint-topic-deduction = Deduction
report-choice-complaint-topic-data-mismatch = Data mismatch
report-choice-complaint-topic-pbi-inactive = KIS/PBI inactive
report-choice-complaint-topic-other = Other
report-choice-complaint-reporter-kind-citizen = Citizen
report-choice-complaint-reporter-kind-village-official = Village official
report-choice-complaint-reporter-kind-kpm = KPM
report-choice-complaint-reporter-kind-anonymous = Anonymous
report-choice-complaint-status-received = Received
report-choice-complaint-status-processing = In progress
report-choice-complaint-status-referred = Referred
report-choice-complaint-status-done = Done
report-choice-complaint-status-rejected = Cannot be processed
report-choice-complaint-referred-to-puskesos = Puskesos
report-choice-complaint-referred-to-subdistrict = Sub-district
report-choice-complaint-referred-to-agency = Social agency
report-choice-complaint-referred-to-civil-registry = Civil registry
report-choice-complaint-referred-to-bpjs = BPJS
report-choice-complaint-referred-to-health = Health agency
report-choice-complaint-referred-to-education = Education agency
report-choice-complaint-referred-to-bank = Bank or post
report-choice-complaint-referred-to-ministry = Ministry

report-kind-coordination = Coordination and social forum
report-receipt-coordination = { $kind }, { $place }, { $day }{ $photos }
report-field-coordination-forum-meeting = Meeting of the social forum
report-field-coordination-with = Together with
report-field-coordination-organizations-present = Organisations present
report-ask-coordination-forum-meeting = Was it a meeting of the social forum?
report-ask-coordination-with = Together with whom? It may be several.
report-ask-coordination-organizations-present = How many organisations were present?
report-choice-coordination-with-subdistrict-head = Head of the sub-district
report-choice-coordination-with-village-head = Head of the village
report-choice-coordination-with-health-center = Health centre
report-choice-coordination-with-school = School
report-choice-coordination-with-police-military = Police or military
report-choice-coordination-with-social-organization = Social organisation
report-choice-coordination-with-agency = Government office
report-choice-coordination-with-other = Other
