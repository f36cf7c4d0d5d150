package dev.runwell.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.runwell.incident.EmbeddingException;
import dev.runwell.incident.SentenceEmbedding;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/** The model in memory: the mean of what it makes of a text's pieces. */
final class MiniLm implements SentenceEmbedding {
  /**
   * What the model was trained on at most; more is slow, and says less of what a text begins with.
   */
  private static final int MOST_PIECES = 128;

  private static final int DIMENSIONS = 384;

  private final OrtEnvironment environment;
  private final OrtSession session;
  private final WordPiece pieces;

  private MiniLm(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
    this.environment = environment;
    this.session = session;
    this.pieces = pieces;
  }

  static MiniLm load(Path model, Vocabulary vocabulary) throws OrtException {
    OrtEnvironment environment =
        OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
    environment.setTelemetry(false);
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      // Files are read side by side already; and one thread's sums are the same on every machine.
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      OrtSession session = environment.createSession(model.toString(), options);
      return new MiniLm(environment, session, new WordPiece(vocabulary, MOST_PIECES));
    }
  }

  @Override
  public String model() {
    return MiniLmModel.NAME;
  }

  @Override
  public float[] vector(String text) throws EmbeddingException {
    long[] numbers = pieces.numbers(text);
    long[] shape = {1, numbers.length};
    long[] ones = new long[numbers.length];
    Arrays.fill(ones, 1);
    try (OnnxTensor ids = tensor(numbers, shape);
        OnnxTensor mask = tensor(ones, shape);
        OnnxTensor types = tensor(new long[numbers.length], shape);
        OrtSession.Result result =
            session.run(
                Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
      return mean(((OnnxTensor) result.get(0)).getFloatBuffer(), numbers.length);
    } catch (OrtException e) {
      throw new EmbeddingException("it failed on a text: " + e.getMessage(), e);
    }
  }

  private OnnxTensor tensor(long[] values, long[] shape) throws OrtException {
    return OnnxTensor.createTensor(environment, LongBuffer.wrap(values), shape);
  }

  /** The mean of the pieces' vectors, brought to length 1. */
  private static float[] mean(FloatBuffer all, int count) {
    float[] mean = new float[DIMENSIONS];
    for (int piece = 0; piece < count; piece++) {
      for (int at = 0; at < DIMENSIONS; at++) {
        mean[at] += all.get(piece * DIMENSIONS + at);
      }
    }
    double square = 0;
    for (float each : mean) {
      square += (double) each * each;
    }
    float length = (float) Math.max(Math.sqrt(square), Float.MIN_NORMAL);
    for (int at = 0; at < DIMENSIONS; at++) {
      mean[at] /= length;
    }
    return mean;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new IllegalStateException(e); // only a session that is closed twice
    }
  }
}
