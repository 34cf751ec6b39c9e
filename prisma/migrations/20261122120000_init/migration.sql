-- CreateTable
CREATE TABLE "publishers" (
    "publisher_id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "short_name" TEXT NOT NULL,
    "kind" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "sources" (
    "source_id" TEXT NOT NULL PRIMARY KEY,
    "publisher_id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "published_on" TEXT,
    "language" TEXT,
    "kind" TEXT NOT NULL,
    "note" TEXT,
    CONSTRAINT "sources_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publishers" ("publisher_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "places" (
    "place" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "parent" TEXT,
    "name_en" TEXT NOT NULL,
    "name_uk" TEXT,
    CONSTRAINT "places_parent_fkey" FOREIGN KEY ("parent") REFERENCES "places" ("place") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "indicators" (
    "indicator" TEXT NOT NULL PRIMARY KEY,
    "name_en" TEXT NOT NULL,
    "name_uk" TEXT,
    "unit" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "producer" TEXT NOT NULL,
    "verified" TEXT NOT NULL,
    "definition_en" TEXT NOT NULL,
    CONSTRAINT "indicators_producer_fkey" FOREIGN KEY ("producer") REFERENCES "publishers" ("publisher_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "series" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "table_name" TEXT NOT NULL,
    "indicator" TEXT NOT NULL,
    "place" TEXT NOT NULL,
    "age" TEXT NOT NULL,
    "sex" TEXT NOT NULL,
    "weapon" TEXT NOT NULL,
    "control" TEXT NOT NULL,
    "proximity" TEXT NOT NULL,
    CONSTRAINT "series_indicator_fkey" FOREIGN KEY ("indicator") REFERENCES "indicators" ("indicator") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "series_place_fkey" FOREIGN KEY ("place") REFERENCES "places" ("place") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "observations" (
    "figure_id" TEXT NOT NULL PRIMARY KEY,
    "series_id" INTEGER NOT NULL,
    "period_start" TEXT NOT NULL,
    "period_end" TEXT NOT NULL,
    "period_kind" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "as_of" TEXT,
    "published_on" TEXT NOT NULL,
    CONSTRAINT "observations_series_id_fkey" FOREIGN KEY ("series_id") REFERENCES "series" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "citations" (
    "figure_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "qualifier" TEXT NOT NULL,
    "locator" TEXT,
    "as_printed" TEXT,
    "note" TEXT,

    PRIMARY KEY ("figure_id", "source_id"),
    CONSTRAINT "citations_figure_id_fkey" FOREIGN KEY ("figure_id") REFERENCES "observations" ("figure_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources" ("source_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "questions" (
    "question_id" TEXT NOT NULL PRIMARY KEY,
    "short_title" TEXT NOT NULL,
    "wording_en" TEXT NOT NULL,
    "distribution" TEXT NOT NULL,
    "note" TEXT
);

-- CreateTable
CREATE TABLE "answers" (
    "question_id" TEXT NOT NULL,
    "answer_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "label_en" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "sum_of" TEXT,

    PRIMARY KEY ("question_id", "answer_id"),
    CONSTRAINT "answers_question_id_fkey" FOREIGN KEY ("question_id") REFERENCES "questions" ("question_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "waves" (
    "wave_id" TEXT NOT NULL PRIMARY KEY,
    "publisher_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fieldwork_start" TEXT NOT NULL,
    "fieldwork_end" TEXT NOT NULL,
    "sample_size" INTEGER,
    "mode" TEXT,
    "population" TEXT,
    "coverage_note" TEXT,
    "margin_note" TEXT,
    "published_on" TEXT,
    "source_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "superseded_by" TEXT,
    CONSTRAINT "waves_publisher_id_fkey" FOREIGN KEY ("publisher_id") REFERENCES "publishers" ("publisher_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "waves_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources" ("source_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "waves_superseded_by_fkey" FOREIGN KEY ("superseded_by") REFERENCES "waves" ("wave_id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "margins" (
    "wave_id" TEXT NOT NULL,
    "sample_size" INTEGER NOT NULL,
    "near_share" REAL NOT NULL,
    "margin" TEXT NOT NULL,
    "design_effect" TEXT,
    "confidence" REAL,

    PRIMARY KEY ("wave_id", "sample_size", "near_share"),
    CONSTRAINT "margins_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "waves" ("wave_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "groups" (
    "group" TEXT NOT NULL PRIMARY KEY,
    "kind" TEXT NOT NULL,
    "name_en" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "answer_shares" (
    "share_id" TEXT NOT NULL PRIMARY KEY,
    "wave_id" TEXT NOT NULL,
    "question_id" TEXT NOT NULL,
    "answer_id" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "percent" REAL NOT NULL,
    CONSTRAINT "answer_shares_wave_id_fkey" FOREIGN KEY ("wave_id") REFERENCES "waves" ("wave_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "answer_shares_question_id_answer_id_fkey" FOREIGN KEY ("question_id", "answer_id") REFERENCES "answers" ("question_id", "answer_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "answer_shares_group_fkey" FOREIGN KEY ("group") REFERENCES "groups" ("group") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "share_citations" (
    "share_id" TEXT NOT NULL,
    "source_id" TEXT NOT NULL,
    "locator" TEXT,
    "note" TEXT,

    PRIMARY KEY ("share_id", "source_id"),
    CONSTRAINT "share_citations_share_id_fkey" FOREIGN KEY ("share_id") REFERENCES "answer_shares" ("share_id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "share_citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources" ("source_id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "record_imports" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "imported_at" TEXT NOT NULL,
    "folder_hash" TEXT NOT NULL,
    "record_version" TEXT NOT NULL,
    "content_hash" TEXT NOT NULL,
    "changes" TEXT NOT NULL
);

-- CreateIndex
CREATE INDEX "sources_publisher_id_idx" ON "sources"("publisher_id");

-- CreateIndex
CREATE UNIQUE INDEX "series_indicator_place_age_sex_weapon_control_proximity_key" ON "series"("indicator", "place", "age", "sex", "weapon", "control", "proximity");

-- CreateIndex
CREATE INDEX "observations_series_id_period_end_idx" ON "observations"("series_id", "period_end");

-- CreateIndex
CREATE UNIQUE INDEX "observations_series_id_period_start_period_end_value_as_of_published_on_key" ON "observations"("series_id", "period_start", "period_end", "value", "as_of", "published_on");

-- CreateIndex
CREATE INDEX "citations_source_id_idx" ON "citations"("source_id");

-- CreateIndex
CREATE INDEX "answer_shares_question_id_group_idx" ON "answer_shares"("question_id", "group");

-- CreateIndex
CREATE INDEX "answer_shares_wave_id_idx" ON "answer_shares"("wave_id");

-- CreateIndex
CREATE INDEX "share_citations_source_id_idx" ON "share_citations"("source_id");
