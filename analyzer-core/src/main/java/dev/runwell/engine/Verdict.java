package dev.runwell.engine;

import dev.runwell.finding.Finding;
import dev.runwell.finding.JudgedDocument;
import dev.runwell.finding.Problem;
import java.util.List;

/** What is to be said about one document, and how many findings its comments hold back. */
public record Verdict(
    JudgedDocument document, List<Finding> findings, int suppressed, List<Problem> problems) {}
