package dev.runwell.analyzer;

import dev.runwell.finding.Problem;
import java.util.List;

/** The files of a run, sorted by name, and what stood in the way of finding more. */
record FoundFiles(List<FoundFile> files, List<Problem> problems) {}
