CREATE TYPE "public"."delivery_lane" AS ENUM('urgent', 'notice', 'reminder', 'broadcast');--> statement-breakpoint
CREATE TABLE "agencies" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agencies_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"region" text collate "C" NOT NULL,
	"official_name" text NOT NULL,
	"short_name" text NOT NULL,
	"greeting" text NOT NULL,
	"zone" text NOT NULL,
	"policy" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"created_by" bigint NOT NULL,
	CONSTRAINT "agencies_region" UNIQUE("region")
);
--> statement-breakpoint
CREATE TABLE "letterheads" (
	"agency_id" bigint PRIMARY KEY NOT NULL,
	"address" text,
	"signer_title" text,
	"signer_name" text,
	"signer_number" text,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pillars" (
	"agency_id" bigint NOT NULL,
	"code" text NOT NULL,
	"label" text NOT NULL,
	"expected" boolean NOT NULL,
	"position" smallint NOT NULL,
	CONSTRAINT "pillars_key" PRIMARY KEY("agency_id","code")
);
--> statement-breakpoint
CREATE TABLE "policy_changes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "policy_changes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint NOT NULL,
	"what" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"cause" bigint NOT NULL,
	CONSTRAINT "policy_changes_cause" UNIQUE("cause")
);
--> statement-breakpoint
CREATE TABLE "agreement_letters" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agreement_letters_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"cause" text NOT NULL,
	"agreement_id" bigint NOT NULL,
	"addressee" text NOT NULL,
	"subject" text NOT NULL,
	"state" text DEFAULT 'draft' NOT NULL,
	"number" text,
	"signed_on" date,
	"sent_on" date,
	"replied_on" date,
	"by" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreement_letters_cause" UNIQUE("cause")
);
--> statement-breakpoint
CREATE TABLE "agreement_steps" (
	"agreement_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"state" text NOT NULL,
	"due_on" date NOT NULL,
	"continuing" boolean NOT NULL,
	"owner_id" bigint,
	"owner_name" text,
	"note" text,
	"evidence" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"by" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"update_id" bigint NOT NULL,
	CONSTRAINT "agreement_steps_key" PRIMARY KEY("agreement_id","seq")
);
--> statement-breakpoint
CREATE TABLE "agreements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "agreements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"cause" text NOT NULL,
	"agency_id" bigint NOT NULL,
	"region" text collate "C" NOT NULL,
	"meeting_id" bigint,
	"topic" text,
	"text" text NOT NULL,
	"owner_kind" text NOT NULL,
	"owner_id" bigint,
	"owner_name" text NOT NULL,
	"follower_id" bigint NOT NULL,
	"made_by" bigint NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "agreements_cause" UNIQUE("cause")
);
--> statement-breakpoint
CREATE TABLE "announcement_reads" (
	"announcement_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"read_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "announcement_reads_key" PRIMARY KEY("announcement_id","worker_id")
);
--> statement-breakpoint
CREATE TABLE "announcements" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "announcements_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"audience_id" bigint NOT NULL,
	"kind" text,
	"text" text DEFAULT '' NOT NULL,
	"file_id" text,
	"wants_read" boolean DEFAULT false NOT NULL,
	"send_at" timestamp (3) with time zone,
	"state" text DEFAULT 'open' NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"corrections" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"read_told_at" timestamp (3) with time zone,
	CONSTRAINT "announcements_update" UNIQUE("update_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_claims" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attendance_claims_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"why" text NOT NULL,
	"state" text NOT NULL,
	"metres" integer,
	"at" timestamp (3) with time zone NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "attendance_claims_person" UNIQUE("meeting_id","worker_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_doors" (
	"chat_id" bigint NOT NULL,
	"message_id" bigint NOT NULL,
	"meeting_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"step" integer NOT NULL,
	"shown_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "attendance_doors_key" PRIMARY KEY("chat_id","message_id")
);
--> statement-breakpoint
CREATE TABLE "attendance_guesses" (
	"update_id" bigint PRIMARY KEY NOT NULL,
	"worker_id" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "attendance_guests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "attendance_guests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"name" text NOT NULL,
	"office" text NOT NULL,
	"form" bigint NOT NULL,
	"added_by" bigint NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_by" bigint,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "attendance_guests_form" UNIQUE("form")
);
--> statement-breakpoint
CREATE TABLE "attendance_marks" (
	"meeting_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"number" smallint NOT NULL,
	"status" text NOT NULL,
	"way" text NOT NULL,
	"substitute" text,
	"by" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"update_id" bigint NOT NULL,
	CONSTRAINT "attendance_marks_key" PRIMARY KEY("meeting_id","worker_id","number")
);
--> statement-breakpoint
CREATE TABLE "attendance_sheets" (
	"meeting_id" bigint PRIMARY KEY NOT NULL,
	"secret" text NOT NULL,
	"latitude" double precision,
	"longitude" double precision,
	"placing_by" bigint,
	"placing_at" timestamp (3) with time zone,
	"hours" smallint,
	"topics" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"opened_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "certificates" (
	"meeting_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"number" text NOT NULL,
	"issued_by" bigint NOT NULL,
	"issued_at" timestamp (3) with time zone NOT NULL,
	"delivery_id" bigint,
	CONSTRAINT "certificates_key" PRIMARY KEY("meeting_id","worker_id"),
	CONSTRAINT "certificates_number" UNIQUE("number")
);
--> statement-breakpoint
CREATE TABLE "audiences" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "audiences_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint NOT NULL,
	"chosen_by" bigint NOT NULL,
	"reach" jsonb NOT NULL,
	"pillars" jsonb NOT NULL,
	"regions" jsonb NOT NULL,
	"people" jsonb NOT NULL,
	"groups" jsonb NOT NULL,
	"back" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "broadcasts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "broadcasts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"subject" text NOT NULL,
	"audience_id" bigint NOT NULL,
	"title" text NOT NULL,
	"letters" jsonb NOT NULL,
	"held_until" timestamp (3) with time zone,
	"expires_at" timestamp (3) with time zone,
	"state" text DEFAULT 'enqueuing' NOT NULL,
	"reached" bigint DEFAULT 0 NOT NULL,
	"progress" bigint,
	"shown" text DEFAULT '' NOT NULL,
	"shown_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "broadcasts_subject" UNIQUE("subject")
);
--> statement-breakpoint
CREATE TABLE "recipients" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "recipients_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"broadcast_id" bigint NOT NULL,
	"worker_id" bigint,
	"group_id" bigint,
	"region" text collate "C",
	"delivery_id" bigint,
	CONSTRAINT "recipients_worker" UNIQUE("broadcast_id","worker_id"),
	CONSTRAINT "recipients_group" UNIQUE("broadcast_id","group_id")
);
--> statement-breakpoint
CREATE TABLE "complaint_moves" (
	"report_id" bigint NOT NULL,
	"seq" integer NOT NULL,
	"state" text NOT NULL,
	"referred_to" text,
	"note" text,
	"moved_by" bigint NOT NULL,
	"moved_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "complaint_moves_key" PRIMARY KEY("report_id","seq")
);
--> statement-breakpoint
CREATE TABLE "forum_members" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "forum_members_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"forum_id" bigint NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"added_by" bigint NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "forums" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "forums_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint NOT NULL,
	"region" text collate "C" NOT NULL,
	"chair" text,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "forums_region" UNIQUE("agency_id","region")
);
--> statement-breakpoint
CREATE TABLE "groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"chat_id" bigint NOT NULL,
	"topic_id" integer DEFAULT 0 NOT NULL,
	"title" text NOT NULL,
	"agency_id" bigint,
	"scope" text collate "C",
	"purpose" text,
	"hears" boolean DEFAULT false NOT NULL,
	"may_delete" boolean DEFAULT false NOT NULL,
	"present" boolean DEFAULT true NOT NULL,
	"card_delivery_id" bigint,
	"bound_by" bigint,
	"bound_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "groups_chat_topic" UNIQUE("chat_id","topic_id")
);
--> statement-breakpoint
CREATE TABLE "command_menus" (
	"scope" text PRIMARY KEY NOT NULL,
	"telegram_id" bigint,
	"shown" text NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	CONSTRAINT "command_menus_telegram_id" UNIQUE("telegram_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_answers" (
	"meeting_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"answer" text NOT NULL,
	"reason" text,
	"substitute" text,
	"substitute_id" bigint,
	"agreed" boolean,
	"sequence" integer NOT NULL,
	"late" boolean NOT NULL,
	"update_id" bigint NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_answers_key" PRIMARY KEY("meeting_id","worker_id")
);
--> statement-breakpoint
CREATE TABLE "meeting_changes" (
	"meeting_id" bigint NOT NULL,
	"sequence" integer NOT NULL,
	"what" text NOT NULL,
	"before" jsonb NOT NULL,
	"by" bigint NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "meeting_changes_key" PRIMARY KEY("meeting_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "meeting_series" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meeting_series_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint NOT NULL,
	"inviter_id" bigint NOT NULL,
	"repeats" jsonb NOT NULL,
	"at" text NOT NULL,
	"until" text,
	"venue" text NOT NULL,
	"planned_to" date NOT NULL,
	"sends_itself" boolean DEFAULT false NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "meetings" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "meetings_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint,
	"agency_id" bigint NOT NULL,
	"inviter_id" bigint NOT NULL,
	"audience_id" bigint NOT NULL,
	"kind" text,
	"title" text DEFAULT '' NOT NULL,
	"starts_at" timestamp (3) with time zone,
	"ends_at" timestamp (3) with time zone,
	"venue" text,
	"agenda" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"bring" text,
	"dress" text,
	"letter_no" text,
	"letter_date" date,
	"nature" text,
	"subject" text,
	"letter_file" text,
	"repeats" jsonb,
	"series_id" bigint,
	"series_number" integer,
	"series_day" date,
	"contact" text,
	"answer_by" timestamp (3) with time zone,
	"may_delegate" boolean DEFAULT true NOT NULL,
	"with_poll" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"sequence" integer DEFAULT 0 NOT NULL,
	"answers_from" integer DEFAULT 0 NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "meetings_update" UNIQUE("update_id"),
	CONSTRAINT "meetings_series_day" UNIQUE("series_id","series_day"),
	CONSTRAINT "meetings_series_number" UNIQUE("series_id","series_number")
);
--> statement-breakpoint
CREATE TABLE "minutes" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "minutes_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"meeting_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"taker_id" bigint NOT NULL,
	"chair" text,
	"body" jsonb NOT NULL,
	"parts" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"asking" jsonb,
	"last_update_id" bigint,
	"opened_at" timestamp (3) with time zone NOT NULL,
	"checked_by" bigint,
	"checked_at" timestamp (3) with time zone,
	"file" bigint,
	CONSTRAINT "minutes_meeting" UNIQUE("meeting_id")
);
--> statement-breakpoint
CREATE TABLE "monthly_reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "monthly_reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"worker_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"month" text NOT NULL,
	"edition" smallint DEFAULT 1 NOT NULL,
	"region" text collate "C" NOT NULL,
	"fingerprint" text NOT NULL,
	"summary" jsonb NOT NULL,
	"file_id" text NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"cards" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reviewed_by" bigint,
	"reviewed_at" timestamp (3) with time zone,
	"note" text,
	"noted_by" bigint,
	"noted_at" timestamp (3) with time zone,
	CONSTRAINT "monthly_reports_edition" UNIQUE("worker_id","month","edition")
);
--> statement-breakpoint
CREATE TABLE "poll_answers" (
	"poll_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"option" integer NOT NULL,
	"answered_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "poll_answers_key" PRIMARY KEY("poll_id","worker_id")
);
--> statement-breakpoint
CREATE TABLE "polls" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "polls_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"audience_id" bigint NOT NULL,
	"question" text DEFAULT '' NOT NULL,
	"options" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"closes_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"sent_at" timestamp (3) with time zone,
	"closed_at" timestamp (3) with time zone,
	CONSTRAINT "polls_update" UNIQUE("update_id")
);
--> statement-breakpoint
CREATE TABLE "candidate_parts" (
	"candidate_id" bigint NOT NULL,
	"part" text NOT NULL,
	"text" text NOT NULL,
	"written_by" bigint NOT NULL,
	"written_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "candidate_parts_key" PRIMARY KEY("candidate_id","part")
);
--> statement-breakpoint
CREATE TABLE "candidate_tasks" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "candidate_tasks_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"candidate_id" bigint NOT NULL,
	"text" text NOT NULL,
	"due_on" date NOT NULL,
	"done_at" timestamp (3) with time zone,
	"draft_id" bigint NOT NULL,
	"created_by" bigint NOT NULL,
	CONSTRAINT "candidate_tasks_draft" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "candidates" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "candidates_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"program_id" bigint NOT NULL,
	"region" text collate "C" NOT NULL,
	"title" text NOT NULL,
	"owner_id" bigint NOT NULL,
	"story_id" bigint,
	"state" text DEFAULT 'preparing' NOT NULL,
	"draft_id" bigint NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "candidates_draft" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "programs" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "programs_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint NOT NULL,
	"name" text NOT NULL,
	"organizer" text NOT NULL,
	"deadline" date NOT NULL,
	"form" text NOT NULL,
	"draft_id" bigint NOT NULL,
	"created_by" bigint NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "programs_draft" UNIQUE("draft_id")
);
--> statement-breakpoint
CREATE TABLE "appearances" (
	"story_id" bigint NOT NULL,
	"place" text NOT NULL,
	"url" text,
	"appeared_on" date NOT NULL,
	"recorded_by" bigint NOT NULL,
	"recorded_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	CONSTRAINT "appearances_key" PRIMARY KEY("story_id","place")
);
--> statement-breakpoint
CREATE TABLE "channel_parts" (
	"story_id" bigint NOT NULL,
	"place" integer NOT NULL,
	"chat_id" bigint NOT NULL,
	"delivery_id" bigint NOT NULL,
	"photos" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"html" text DEFAULT '' NOT NULL,
	"asked_at" timestamp (3) with time zone,
	CONSTRAINT "channel_parts_key" PRIMARY KEY("story_id","place")
);
--> statement-breakpoint
CREATE TABLE "channels" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"agency_id" bigint NOT NULL,
	"title" text NOT NULL,
	"username" text,
	"active" boolean DEFAULT false NOT NULL,
	"may_post" boolean NOT NULL,
	"bound_by" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "publications" (
	"story_id" bigint PRIMARY KEY NOT NULL,
	"agency_id" bigint NOT NULL,
	"region" text collate "C" NOT NULL,
	"kind" text NOT NULL,
	"state" text NOT NULL,
	"round" integer DEFAULT 1 NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"title" text DEFAULT '' NOT NULL,
	"lead" text DEFAULT '' NOT NULL,
	"search" text DEFAULT '' NOT NULL,
	"cover" text,
	"cover_alt" text,
	"publish_at" timestamp (3) with time zone NOT NULL,
	"published_by" bigint NOT NULL,
	"published_at" timestamp (3) with time zone,
	"updated_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"problem" text,
	"cause" bigint NOT NULL,
	"kit_sent_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "published_photos" (
	"story_id" bigint NOT NULL,
	"photo_id" bigint NOT NULL,
	"address" text,
	"refused" text,
	"file_id" bigint,
	"small" "bytea",
	"width" integer DEFAULT 0 NOT NULL,
	"height" integer DEFAULT 0 NOT NULL,
	"made_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "published_photos_key" PRIMARY KEY("story_id","photo_id"),
	CONSTRAINT "published_photos_address" UNIQUE("address")
);
--> statement-breakpoint
CREATE TABLE "share_kits" (
	"story_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"sent_at" timestamp (3) with time zone NOT NULL,
	"reminded_at" timestamp (3) with time zone,
	"answered_at" timestamp (3) with time zone,
	CONSTRAINT "share_kits_key" PRIMARY KEY("story_id","worker_id")
);
--> statement-breakpoint
CREATE TABLE "region_data" (
	"selection" text PRIMARY KEY NOT NULL,
	"version" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "region_terms" (
	"region" text collate "C" NOT NULL,
	"level" text NOT NULL,
	"term" text NOT NULL,
	"head" text NOT NULL,
	CONSTRAINT "region_terms_key" PRIMARY KEY("region","level")
);
--> statement-breakpoint
CREATE TABLE "regions" (
	"code" text collate "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"replaced_by" text[],
	CONSTRAINT "regions_code_format" CHECK ("regions"."code" ~ '^[0-9]{2}([.][0-9]{2}([.][0-9]{2}([.][0-9]{4})?)?)?$')
);
--> statement-breakpoint
CREATE TABLE "beneficiary_groups" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "beneficiary_groups_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"worker_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"name" text NOT NULL,
	"name_key" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"size" integer NOT NULL,
	"last_session" text,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "beneficiary_groups_key" UNIQUE("worker_id","region","name_key")
);
--> statement-breakpoint
CREATE TABLE "report_counters" (
	"agency_id" bigint NOT NULL,
	"month" text NOT NULL,
	"last" integer NOT NULL,
	CONSTRAINT "report_counters_key" PRIMARY KEY("agency_id","month")
);
--> statement-breakpoint
CREATE TABLE "report_drafts" (
	"id" bigint PRIMARY KEY NOT NULL,
	"telegram_id" bigint NOT NULL,
	"agency_id" bigint,
	"worker_id" bigint,
	"pillar" text,
	"kind" text,
	"values" jsonb NOT NULL,
	"problems" jsonb NOT NULL,
	"heard" jsonb,
	"base" jsonb,
	"begun_on" date NOT NULL,
	"photos" jsonb NOT NULL,
	"photos_left_out" integer DEFAULT 0 NOT NULL,
	"source" text NOT NULL,
	"practice" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"chat_id" bigint NOT NULL,
	"topic_id" integer,
	"message_id" bigint,
	"media_group_id" text,
	"card_delivery_id" bigint,
	"nudged_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "report_reminders" (
	"worker_id" bigint NOT NULL,
	"day" date NOT NULL,
	"agency_id" bigint NOT NULL,
	"week" date NOT NULL,
	"delivery_id" bigint NOT NULL,
	"asked_by" bigint,
	"cause" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "report_reminders_key" PRIMARY KEY("worker_id","day")
);
--> statement-breakpoint
CREATE TABLE "report_versions" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "report_versions_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"report_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"photos" jsonb NOT NULL,
	"changed_by" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	"cause" bigint NOT NULL,
	"note" text NOT NULL,
	"reason" text,
	CONSTRAINT "report_versions_cause" UNIQUE("cause"),
	CONSTRAINT "report_versions_version" UNIQUE("report_id","version")
);
--> statement-breakpoint
CREATE TABLE "reports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "reports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"draft_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"worker_id" bigint NOT NULL,
	"number" text NOT NULL,
	"pillar" text NOT NULL,
	"kind" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"activity_date" date NOT NULL,
	"values" jsonb NOT NULL,
	"photos" jsonb NOT NULL,
	"filed_at" timestamp (3) with time zone NOT NULL,
	"state" text DEFAULT 'filed' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"corrected_at" timestamp (3) with time zone,
	"photos_left_out" integer DEFAULT 0 NOT NULL,
	"chat_id" bigint,
	"card_delivery_id" bigint,
	"decided_by" bigint,
	"decision_reason" text,
	CONSTRAINT "reports_draft" UNIQUE("draft_id"),
	CONSTRAINT "reports_agency_number" UNIQUE("agency_id","number")
);
--> statement-breakpoint
CREATE TABLE "stories" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "stories_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"author_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"report_id" bigint,
	"values" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"version" integer DEFAULT 0 NOT NULL,
	"approved_version" integer,
	"public_version" integer DEFAULT 0 NOT NULL,
	"slug" text,
	"mends" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"reason" text,
	"asking" text,
	"last_update_id" bigint,
	"adds" text,
	"photos_asked" boolean DEFAULT false NOT NULL,
	"photos_left_out" integer DEFAULT 0 NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"submitted_at" timestamp (3) with time zone,
	"waiting_since" timestamp (3) with time zone,
	"approved_at" timestamp (3) with time zone,
	"revised_at" timestamp (3) with time zone,
	CONSTRAINT "stories_update" UNIQUE("update_id"),
	CONSTRAINT "stories_slug" UNIQUE("slug")
);
--> statement-breakpoint
CREATE TABLE "story_attachments" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_attachments_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"file_id" text NOT NULL,
	"file_unique_id" text NOT NULL,
	"part" text,
	"seconds" integer DEFAULT 0 NOT NULL,
	"added_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_attachments_once" UNIQUE("story_id","file_unique_id")
);
--> statement-breakpoint
CREATE TABLE "story_consents" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_consents_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint NOT NULL,
	"story_id" bigint NOT NULL,
	"photo_id" bigint,
	"name" text,
	"guardian" boolean DEFAULT false NOT NULL,
	"state" text DEFAULT 'not_asked' NOT NULL,
	"asked_by" bigint NOT NULL,
	"asked_on" date,
	"use" text,
	"evidence" jsonb,
	"created_at" timestamp (3) with time zone NOT NULL,
	"answered_at" timestamp (3) with time zone,
	"left_out_at" timestamp (3) with time zone,
	"withdrawn_at" timestamp (3) with time zone,
	"withdrawn_by" bigint,
	CONSTRAINT "story_consents_update" UNIQUE("update_id","photo_id")
);
--> statement-breakpoint
CREATE TABLE "story_edits" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_edits_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"editor_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_edits_key" UNIQUE("story_id","version","editor_id")
);
--> statement-breakpoint
CREATE TABLE "story_photos" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_photos_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"file_id" text NOT NULL,
	"file_unique_id" text NOT NULL,
	"width" integer DEFAULT 0 NOT NULL,
	"height" integer DEFAULT 0 NOT NULL,
	"bytes" integer DEFAULT 0 NOT NULL,
	"caption" text,
	"position" integer NOT NULL,
	"people" text,
	"added_at" timestamp (3) with time zone NOT NULL,
	"removed_at" timestamp (3) with time zone,
	CONSTRAINT "story_photos_once" UNIQUE("story_id","file_unique_id")
);
--> statement-breakpoint
CREATE TABLE "story_reviews" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "story_reviews_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"story_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"reviewer_id" bigint NOT NULL,
	"verdict" text,
	"mends" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"note" text,
	"checklist" jsonb DEFAULT '[]'::jsonb NOT NULL,
	"score" jsonb DEFAULT '{}'::jsonb NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"decided_at" timestamp (3) with time zone,
	CONSTRAINT "story_reviews_key" UNIQUE("story_id","version","reviewer_id")
);
--> statement-breakpoint
CREATE TABLE "story_versions" (
	"story_id" bigint NOT NULL,
	"version" integer NOT NULL,
	"values" jsonb NOT NULL,
	"photos" jsonb NOT NULL,
	"changed_by" bigint NOT NULL,
	"role" text NOT NULL,
	"cause" bigint NOT NULL,
	"changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "story_versions_key" PRIMARY KEY("story_id","version"),
	CONSTRAINT "story_versions_cause" UNIQUE("cause")
);
--> statement-breakpoint
CREATE TABLE "change_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "change_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"worker_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"what" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"pillar" text,
	"state" text DEFAULT 'open' NOT NULL,
	"decided_by" bigint,
	"decided_at" timestamp (3) with time zone,
	"cards" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "change_requests_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "join_links" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "join_links_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"token_hash" text NOT NULL,
	"worker_id" bigint,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	"used_by" bigint,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "join_links_token_hash" UNIQUE("token_hash")
);
--> statement-breakpoint
CREATE TABLE "join_requests" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "join_requests_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"telegram_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"name" text NOT NULL,
	"pillar" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"state" text DEFAULT 'open' NOT NULL,
	"worker_id" bigint,
	"decided_by" bigint,
	"decided_at" timestamp (3) with time zone,
	"locale" text NOT NULL,
	"cards" jsonb NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "join_requests_key" UNIQUE("telegram_id","created_at")
);
--> statement-breakpoint
CREATE TABLE "leaves" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "leaves_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"worker_id" bigint NOT NULL,
	"kind" text NOT NULL,
	"from_day" date NOT NULL,
	"to_day" date NOT NULL,
	"stated_by" bigint NOT NULL,
	"stated_at" timestamp (3) with time zone NOT NULL,
	"cancelled_by" bigint,
	"cancelled_at" timestamp (3) with time zone,
	CONSTRAINT "leaves_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "memberships" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "memberships_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"worker_id" bigint NOT NULL,
	"pillar" text NOT NULL,
	"region" text collate "C" NOT NULL,
	"since" date NOT NULL,
	"until" date,
	CONSTRAINT "memberships_worker_pillar_region_since" UNIQUE("worker_id","pillar","region","since")
);
--> statement-breakpoint
CREATE TABLE "roles" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roles_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"worker_id" bigint NOT NULL,
	"agency_id" bigint,
	"role" text NOT NULL,
	"scope" text collate "C" NOT NULL,
	"given_by" bigint,
	"given_at" timestamp (3) with time zone NOT NULL,
	"ended_at" timestamp (3) with time zone,
	"ended_by" bigint,
	"label" text
);
--> statement-breakpoint
CREATE TABLE "roster_imports" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "roster_imports_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"update_id" bigint NOT NULL,
	"agency_id" bigint NOT NULL,
	"uploaded_by" bigint NOT NULL,
	"file_hash" text NOT NULL,
	"rows" jsonb NOT NULL,
	"fingerprint" text NOT NULL,
	"state" text DEFAULT 'preview' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "roster_imports_update" UNIQUE("update_id")
);
--> statement-breakpoint
CREATE TABLE "workers" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "workers_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"agency_id" bigint,
	"name" text NOT NULL,
	"address" text,
	"phone" text,
	"telegram_id" bigint,
	"locale" text DEFAULT 'id' NOT NULL,
	"joined_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "workers_telegram_id" UNIQUE("telegram_id")
);
--> statement-breakpoint
CREATE TABLE "inbox" (
	"update_id" bigint PRIMARY KEY NOT NULL,
	"seq" bigint GENERATED ALWAYS AS IDENTITY (sequence name "inbox_seq_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"person_key" text NOT NULL,
	"payload" jsonb,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"received_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"done_at" timestamp (3) with time zone
);
--> statement-breakpoint
CREATE TABLE "inbox_people" (
	"person_key" text PRIMARY KEY NOT NULL,
	"due_at" timestamp (3) with time zone,
	"version" integer DEFAULT 1 NOT NULL,
	"claimed_until" timestamp (3) with time zone,
	"token" text,
	"attempts" integer DEFAULT 0 NOT NULL
);
--> statement-breakpoint
CREATE TABLE "job_marks" (
	"job" text NOT NULL,
	"subject" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"completed_slot" timestamp (3) with time zone,
	CONSTRAINT "job_marks_pk" PRIMARY KEY("job","subject")
);
--> statement-breakpoint
CREATE TABLE "job_runs" (
	"job" text NOT NULL,
	"subject" text NOT NULL,
	"slot" timestamp (3) with time zone NOT NULL,
	"state" text NOT NULL,
	"token" text,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"error" text,
	"started_at" timestamp (3) with time zone,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "job_runs_pk" PRIMARY KEY("job","subject","slot")
);
--> statement-breakpoint
CREATE TABLE "leader" (
	"name" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"token" integer NOT NULL,
	"until" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "chats" (
	"chat_id" bigint PRIMARY KEY NOT NULL,
	"reachable" boolean DEFAULT true NOT NULL,
	"reason" text,
	"migrated_to" bigint,
	"changed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "deliveries" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "deliveries_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"key" text NOT NULL,
	"lane" "delivery_lane" NOT NULL,
	"chat_id" bigint,
	"method" text NOT NULL,
	"payload" jsonb NOT NULL,
	"due_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"after" bigint,
	"edits" bigint,
	"repeat" text NOT NULL,
	"state" text DEFAULT 'ready' NOT NULL,
	"lease_until" timestamp (3) with time zone,
	"attempts" integer DEFAULT 0 NOT NULL,
	"doubts" integer DEFAULT 0 NOT NULL,
	"result" jsonb,
	"error" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	"settled_at" timestamp (3) with time zone,
	CONSTRAINT "deliveries_key" UNIQUE("key")
);
--> statement-breakpoint
CREATE TABLE "files" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "files_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"hash" text NOT NULL,
	"bytes" "bytea" NOT NULL,
	"mime" text NOT NULL,
	"name" text NOT NULL,
	"file_id" text,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "files_hash" UNIQUE("hash")
);
--> statement-breakpoint
CREATE TABLE "votes" (
	"poll_id" text NOT NULL,
	"voter_id" bigint NOT NULL,
	"option" integer,
	"update_id" bigint NOT NULL,
	"taken" boolean NOT NULL,
	"voted_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "votes_key" PRIMARY KEY("poll_id","voter_id")
);
--> statement-breakpoint
CREATE TABLE "form_drafts" (
	"id" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "form_drafts_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"form" text NOT NULL,
	"telegram_id" bigint NOT NULL,
	"values" jsonb NOT NULL,
	"asking" text,
	"last_update_id" bigint,
	"state" text DEFAULT 'open' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "poll_marks" (
	"bot_id" bigint PRIMARY KEY NOT NULL,
	"completed_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_focus" (
	"telegram_id" bigint PRIMARY KEY NOT NULL,
	"form" text NOT NULL,
	"draft_id" bigint NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "talk_states" (
	"key" text PRIMARY KEY NOT NULL,
	"state" jsonb NOT NULL
);
--> statement-breakpoint
ALTER TABLE "agencies" ADD CONSTRAINT "agencies_region_regions_code_fk" FOREIGN KEY ("region") REFERENCES "public"."regions"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "letterheads" ADD CONSTRAINT "letterheads_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pillars" ADD CONSTRAINT "pillars_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "policy_changes" ADD CONSTRAINT "policy_changes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_letters" ADD CONSTRAINT "agreement_letters_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_letters" ADD CONSTRAINT "agreement_letters_by_workers_id_fk" FOREIGN KEY ("by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_steps" ADD CONSTRAINT "agreement_steps_agreement_id_agreements_id_fk" FOREIGN KEY ("agreement_id") REFERENCES "public"."agreements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_steps" ADD CONSTRAINT "agreement_steps_owner_id_workers_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreement_steps" ADD CONSTRAINT "agreement_steps_by_workers_id_fk" FOREIGN KEY ("by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_owner_id_workers_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_follower_id_workers_id_fk" FOREIGN KEY ("follower_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "agreements" ADD CONSTRAINT "agreements_made_by_workers_id_fk" FOREIGN KEY ("made_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_reads" ADD CONSTRAINT "announcement_reads_announcement_id_announcements_id_fk" FOREIGN KEY ("announcement_id") REFERENCES "public"."announcements"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement_reads" ADD CONSTRAINT "announcement_reads_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_author_id_workers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcements" ADD CONSTRAINT "announcements_audience_id_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_claims" ADD CONSTRAINT "attendance_claims_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_claims" ADD CONSTRAINT "attendance_claims_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_claims" ADD CONSTRAINT "attendance_claims_decided_by_workers_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_doors" ADD CONSTRAINT "attendance_doors_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_doors" ADD CONSTRAINT "attendance_doors_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_guests" ADD CONSTRAINT "attendance_guests_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_guests" ADD CONSTRAINT "attendance_guests_added_by_workers_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_guests" ADD CONSTRAINT "attendance_guests_removed_by_workers_id_fk" FOREIGN KEY ("removed_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_marks" ADD CONSTRAINT "attendance_marks_by_workers_id_fk" FOREIGN KEY ("by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheets" ADD CONSTRAINT "attendance_sheets_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attendance_sheets" ADD CONSTRAINT "attendance_sheets_placing_by_workers_id_fk" FOREIGN KEY ("placing_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "certificates" ADD CONSTRAINT "certificates_issued_by_workers_id_fk" FOREIGN KEY ("issued_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audiences" ADD CONSTRAINT "audiences_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "audiences" ADD CONSTRAINT "audiences_chosen_by_workers_id_fk" FOREIGN KEY ("chosen_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "broadcasts" ADD CONSTRAINT "broadcasts_audience_id_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_broadcast_id_broadcasts_id_fk" FOREIGN KEY ("broadcast_id") REFERENCES "public"."broadcasts"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recipients" ADD CONSTRAINT "recipients_group_id_groups_id_fk" FOREIGN KEY ("group_id") REFERENCES "public"."groups"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_moves" ADD CONSTRAINT "complaint_moves_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "complaint_moves" ADD CONSTRAINT "complaint_moves_moved_by_workers_id_fk" FOREIGN KEY ("moved_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_members" ADD CONSTRAINT "forum_members_forum_id_forums_id_fk" FOREIGN KEY ("forum_id") REFERENCES "public"."forums"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forum_members" ADD CONSTRAINT "forum_members_added_by_workers_id_fk" FOREIGN KEY ("added_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forums" ADD CONSTRAINT "forums_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "forums" ADD CONSTRAINT "forums_changed_by_workers_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "groups" ADD CONSTRAINT "groups_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_answers" ADD CONSTRAINT "meeting_answers_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_answers" ADD CONSTRAINT "meeting_answers_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_answers" ADD CONSTRAINT "meeting_answers_substitute_id_workers_id_fk" FOREIGN KEY ("substitute_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_changes" ADD CONSTRAINT "meeting_changes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meeting_series" ADD CONSTRAINT "meeting_series_inviter_id_workers_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_inviter_id_workers_id_fk" FOREIGN KEY ("inviter_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_audience_id_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "meetings" ADD CONSTRAINT "meetings_series_id_meeting_series_id_fk" FOREIGN KEY ("series_id") REFERENCES "public"."meeting_series"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_meeting_id_meetings_id_fk" FOREIGN KEY ("meeting_id") REFERENCES "public"."meetings"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_taker_id_workers_id_fk" FOREIGN KEY ("taker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "minutes" ADD CONSTRAINT "minutes_checked_by_workers_id_fk" FOREIGN KEY ("checked_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_reviewed_by_workers_id_fk" FOREIGN KEY ("reviewed_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "monthly_reports" ADD CONSTRAINT "monthly_reports_noted_by_workers_id_fk" FOREIGN KEY ("noted_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_poll_id_polls_id_fk" FOREIGN KEY ("poll_id") REFERENCES "public"."polls"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "poll_answers" ADD CONSTRAINT "poll_answers_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_author_id_workers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "polls" ADD CONSTRAINT "polls_audience_id_audiences_id_fk" FOREIGN KEY ("audience_id") REFERENCES "public"."audiences"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_parts" ADD CONSTRAINT "candidate_parts_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_parts" ADD CONSTRAINT "candidate_parts_written_by_workers_id_fk" FOREIGN KEY ("written_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_tasks" ADD CONSTRAINT "candidate_tasks_candidate_id_candidates_id_fk" FOREIGN KEY ("candidate_id") REFERENCES "public"."candidates"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidate_tasks" ADD CONSTRAINT "candidate_tasks_created_by_workers_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_program_id_programs_id_fk" FOREIGN KEY ("program_id") REFERENCES "public"."programs"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_owner_id_workers_id_fk" FOREIGN KEY ("owner_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "candidates" ADD CONSTRAINT "candidates_created_by_workers_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "programs" ADD CONSTRAINT "programs_created_by_workers_id_fk" FOREIGN KEY ("created_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_recorded_by_workers_id_fk" FOREIGN KEY ("recorded_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channel_parts" ADD CONSTRAINT "channel_parts_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "channels" ADD CONSTRAINT "channels_bound_by_workers_id_fk" FOREIGN KEY ("bound_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_workers_id_fk" FOREIGN KEY ("published_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_photos" ADD CONSTRAINT "published_photos_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "published_photos" ADD CONSTRAINT "published_photos_photo_id_story_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."story_photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_kits" ADD CONSTRAINT "share_kits_story_id_publications_story_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."publications"("story_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_kits" ADD CONSTRAINT "share_kits_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary_groups" ADD CONSTRAINT "beneficiary_groups_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "beneficiary_groups" ADD CONSTRAINT "beneficiary_groups_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_drafts" ADD CONSTRAINT "report_drafts_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reminders" ADD CONSTRAINT "report_reminders_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reminders" ADD CONSTRAINT "report_reminders_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_reminders" ADD CONSTRAINT "report_reminders_asked_by_workers_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "report_versions" ADD CONSTRAINT "report_versions_changed_by_workers_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "reports" ADD CONSTRAINT "reports_decided_by_workers_id_fk" FOREIGN KEY ("decided_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_author_id_workers_id_fk" FOREIGN KEY ("author_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "stories" ADD CONSTRAINT "stories_report_id_reports_id_fk" FOREIGN KEY ("report_id") REFERENCES "public"."reports"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_attachments" ADD CONSTRAINT "story_attachments_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_photo_id_story_photos_id_fk" FOREIGN KEY ("photo_id") REFERENCES "public"."story_photos"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_asked_by_workers_id_fk" FOREIGN KEY ("asked_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_consents" ADD CONSTRAINT "story_consents_withdrawn_by_workers_id_fk" FOREIGN KEY ("withdrawn_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_edits" ADD CONSTRAINT "story_edits_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_edits" ADD CONSTRAINT "story_edits_editor_id_workers_id_fk" FOREIGN KEY ("editor_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_photos" ADD CONSTRAINT "story_photos_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reviews" ADD CONSTRAINT "story_reviews_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_reviews" ADD CONSTRAINT "story_reviews_reviewer_id_workers_id_fk" FOREIGN KEY ("reviewer_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_versions" ADD CONSTRAINT "story_versions_story_id_stories_id_fk" FOREIGN KEY ("story_id") REFERENCES "public"."stories"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "story_versions" ADD CONSTRAINT "story_versions_changed_by_workers_id_fk" FOREIGN KEY ("changed_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "change_requests" ADD CONSTRAINT "change_requests_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_links" ADD CONSTRAINT "join_links_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "join_requests" ADD CONSTRAINT "join_requests_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "leaves" ADD CONSTRAINT "leaves_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "memberships" ADD CONSTRAINT "memberships_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_worker_id_workers_id_fk" FOREIGN KEY ("worker_id") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roles" ADD CONSTRAINT "roles_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_imports" ADD CONSTRAINT "roster_imports_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "roster_imports" ADD CONSTRAINT "roster_imports_uploaded_by_workers_id_fk" FOREIGN KEY ("uploaded_by") REFERENCES "public"."workers"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "workers" ADD CONSTRAINT "workers_agency_id_agencies_id_fk" FOREIGN KEY ("agency_id") REFERENCES "public"."agencies"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "policy_changes_agency" ON "policy_changes" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "agreement_letters_agreement" ON "agreement_letters" USING btree ("agreement_id");--> statement-breakpoint
CREATE INDEX "agreements_agency" ON "agreements" USING btree ("agency_id","region");--> statement-breakpoint
CREATE INDEX "agreements_owner" ON "agreements" USING btree ("owner_id");--> statement-breakpoint
CREATE INDEX "agreements_follower" ON "agreements" USING btree ("follower_id");--> statement-breakpoint
CREATE INDEX "agreements_meeting" ON "agreements" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "announcements_state" ON "announcements" USING btree ("state");--> statement-breakpoint
CREATE INDEX "attendance_guesses_person" ON "attendance_guesses" USING btree ("worker_id","at");--> statement-breakpoint
CREATE INDEX "attendance_guests_meeting" ON "attendance_guests" USING btree ("meeting_id");--> statement-breakpoint
CREATE INDEX "broadcasts_open" ON "broadcasts" USING btree ("state");--> statement-breakpoint
CREATE INDEX "recipients_delivery" ON "recipients" USING btree ("delivery_id");--> statement-breakpoint
CREATE UNIQUE INDEX "forum_members_name" ON "forum_members" USING btree ("forum_id","name_key") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "groups_agency" ON "groups" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "meeting_series_open" ON "meeting_series" USING btree ("ended_at");--> statement-breakpoint
CREATE INDEX "meetings_agency" ON "meetings" USING btree ("agency_id","starts_at");--> statement-breakpoint
CREATE INDEX "minutes_taker" ON "minutes" USING btree ("taker_id");--> statement-breakpoint
CREATE INDEX "polls_state" ON "polls" USING btree ("state");--> statement-breakpoint
CREATE INDEX "candidate_tasks_candidate" ON "candidate_tasks" USING btree ("candidate_id");--> statement-breakpoint
CREATE INDEX "candidates_program" ON "candidates" USING btree ("program_id");--> statement-breakpoint
CREATE INDEX "programs_agency" ON "programs" USING btree ("agency_id","deadline");--> statement-breakpoint
CREATE UNIQUE INDEX "channels_active" ON "channels" USING btree ("agency_id") WHERE active;--> statement-breakpoint
CREATE INDEX "publications_shown" ON "publications" USING btree ("published_at","story_id") WHERE state in ('posting', 'published');--> statement-breakpoint
CREATE INDEX "publications_region" ON "publications" USING btree ("region");--> statement-breakpoint
CREATE INDEX "publications_agency" ON "publications" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "report_drafts_open" ON "report_drafts" USING btree ("telegram_id") WHERE state = 'open';--> statement-breakpoint
CREATE INDEX "report_drafts_album" ON "report_drafts" USING btree ("chat_id","media_group_id");--> statement-breakpoint
CREATE INDEX "report_reminders_cause" ON "report_reminders" USING btree ("cause") WHERE cause is not null;--> statement-breakpoint
CREATE INDEX "reports_agency_date" ON "reports" USING btree ("agency_id","activity_date");--> statement-breakpoint
CREATE INDEX "reports_worker" ON "reports" USING btree ("worker_id","activity_date");--> statement-breakpoint
CREATE INDEX "reports_complaints" ON "reports" USING btree ("agency_id","activity_date") WHERE kind = 'complaint';--> statement-breakpoint
CREATE INDEX "stories_author" ON "stories" USING btree ("author_id");--> statement-breakpoint
CREATE INDEX "stories_agency" ON "stories" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "stories_region" ON "stories" USING btree ("region");--> statement-breakpoint
CREATE INDEX "story_consents_story" ON "story_consents" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_photos_story" ON "story_photos" USING btree ("story_id");--> statement-breakpoint
CREATE INDEX "story_reviews_open" ON "story_reviews" USING btree ("reviewer_id") WHERE verdict is null;--> statement-breakpoint
CREATE INDEX "change_requests_worker" ON "change_requests" USING btree ("worker_id");--> statement-breakpoint
CREATE INDEX "change_requests_agency" ON "change_requests" USING btree ("agency_id","state");--> statement-breakpoint
CREATE INDEX "join_requests_agency" ON "join_requests" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "leaves_worker" ON "leaves" USING btree ("worker_id","to_day");--> statement-breakpoint
CREATE INDEX "memberships_region" ON "memberships" USING btree ("region");--> statement-breakpoint
CREATE INDEX "roles_worker" ON "roles" USING btree ("worker_id") WHERE ended_at is null;--> statement-breakpoint
CREATE INDEX "roles_scope" ON "roles" USING btree ("scope");--> statement-breakpoint
CREATE INDEX "roster_imports_agency" ON "roster_imports" USING btree ("agency_id","file_hash");--> statement-breakpoint
CREATE INDEX "workers_agency" ON "workers" USING btree ("agency_id");--> statement-breakpoint
CREATE INDEX "inbox_waiting" ON "inbox" USING btree ("person_key","seq") WHERE done_at is null;--> statement-breakpoint
CREATE INDEX "inbox_set_aside" ON "inbox" USING btree ("update_id") WHERE done_at is not null and error is not null;--> statement-breakpoint
CREATE INDEX "inbox_settled" ON "inbox" USING btree ("done_at") WHERE done_at is not null;--> statement-breakpoint
CREATE INDEX "inbox_people_due" ON "inbox_people" USING btree ("due_at") WHERE due_at is not null;--> statement-breakpoint
CREATE INDEX "job_runs_state" ON "job_runs" USING btree ("state");--> statement-breakpoint
CREATE INDEX "deliveries_due" ON "deliveries" USING btree ("lane","due_at","id") WHERE state = 'ready';--> statement-breakpoint
CREATE INDEX "deliveries_unsettled" ON "deliveries" USING btree ("state") WHERE state in ('sending', 'failed', 'unknown');--> statement-breakpoint
CREATE INDEX "deliveries_sent" ON "deliveries" USING btree ("settled_at") WHERE state = 'sent';--> statement-breakpoint
CREATE INDEX "deliveries_edits" ON "deliveries" USING btree ("edits") WHERE edits is not null;--> statement-breakpoint
CREATE INDEX "deliveries_after" ON "deliveries" USING btree ("after") WHERE after is not null;--> statement-breakpoint
CREATE INDEX "deliveries_chat" ON "deliveries" USING btree ("chat_id") WHERE state = 'ready' and chat_id is not null;--> statement-breakpoint
CREATE INDEX "deliveries_poll" ON "deliveries" USING btree ((result->>'poll_id')) WHERE method = 'sendPoll';--> statement-breakpoint
CREATE INDEX "votes_early" ON "votes" USING btree ("voted_at") WHERE not taken;--> statement-breakpoint
CREATE INDEX "form_drafts_person" ON "form_drafts" USING btree ("telegram_id");