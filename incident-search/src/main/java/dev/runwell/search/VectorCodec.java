package dev.runwell.search;

import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.KnnVectorsFormat;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.codecs.lucene99.Lucene99HnswScalarQuantizedVectorsFormat;

/**
 * Lucene's own codec, with vectors that are looked for in one byte a number. It is written under
 * Lucene's name, so any Lucene reads it.
 */
final class VectorCodec {
  private VectorCodec() {}

  static Codec codec() {
    KnnVectorsFormat vectors = new Lucene99HnswScalarQuantizedVectorsFormat();
    return new Lucene912Codec() {
      @Override
      public KnnVectorsFormat getKnnVectorsFormatForField(String field) {
        return vectors;
      }
    };
  }
}
