package dev.runwell.analyzer;

import dev.runwell.engine.Engine;
import dev.runwell.reading.HouseWords;
import dev.runwell.source.FileTree;

/** Makes a reader of documents for a run. */
@FunctionalInterface
interface ReaderFactory {

  /** A reader that knows a house's words and which files are there. */
  Engine.DocumentSource reader(HouseWords words, FileTree files);
}
