# The guard of identity numbers: a number is hidden before anything is stored.

privacy-masked = ⚠️ The message holds a number that looks like an NIK/KK. To protect personal data it was not stored.
privacy-group-deleted = One message was removed because it held a number that looks like an NIK/KK.
privacy-group-please-delete = One message in this group holds a number that looks like an NIK/KK. Its sender is kindly asked to delete it. Pilar does not store the number.
privacy-report-ready = ⚠️ The message in the group held a number that looks like an NIK/KK. To protect personal data it was not stored. The report is ready to send without it:
privacy-text-kept = ⚠️ The message in the group held a number that looks like an NIK/KK. To protect personal data it was not stored. The message without the number:
