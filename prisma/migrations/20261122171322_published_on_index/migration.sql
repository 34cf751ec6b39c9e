-- CreateIndex
CREATE INDEX "observations_published_on_idx" ON "observations"("published_on");
