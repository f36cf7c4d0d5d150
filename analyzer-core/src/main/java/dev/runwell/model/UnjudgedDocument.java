package dev.runwell.model;

/** A document that is read and listed, and not judged. */
public record UnjudgedDocument(DocumentKind kind, DocumentContent content) implements OpsDocument {}
