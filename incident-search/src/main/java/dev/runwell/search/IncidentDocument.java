package dev.runwell.search;

import dev.runwell.incident.IncidentRecord;
import dev.runwell.incident.QueryField;
import dev.runwell.incident.RecordedPassage;
import dev.runwell.incident.RecordedSection;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.KnnFloatVectorField;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.VectorSimilarityFunction;
import org.apache.lucene.util.BytesRef;

/** An incident as the index takes it. */
final class IncidentDocument {
  private static final FieldType COUNTED = type(IndexOptions.DOCS_AND_FREQS, false);
  private static final FieldType PLACED = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
  private static final FieldType SPELT = type(IndexOptions.DOCS, true);

  private static final int SHORTEST_SPELT = 4;
  private static final int LONGEST_SPELT = 30;

  private IncidentDocument() {}

  private static FieldType type(IndexOptions options, boolean withoutNorms) {
    FieldType type = new FieldType();
    type.setIndexOptions(options);
    type.setTokenized(true);
    type.setOmitNorms(withoutNorms);
    type.freeze();
    return type;
  }

  /** A document that is known, and is no incident. */
  static Document other(String path, String mark) {
    Document document = new Document();
    document.add(new StringField(Schema.OF, path, Field.Store.NO));
    document.add(new SortedDocValuesField(Schema.PATH, new BytesRef(path)));
    document.add(new SortedDocValuesField(Schema.MARK, new BytesRef(mark)));
    return document;
  }

  /** An incident, behind its chunks; without any if there are no vectors. */
  static List<Document> of(IncidentRecord incident, String mark, List<float[]> vectors) {
    List<Document> block = new ArrayList<>();
    for (int chunk = 0; chunk < vectors.size(); chunk++) {
      block.add(chunk(incident, vectors.get(chunk), vectors.size() - chunk));
    }
    Document document = incident(incident, mark);
    document.add(new NumericDocValuesField(Schema.BLOCK, vectors.size()));
    block.add(document);
    return block;
  }

  /** Has what filters ask for, so that they hold while the nearest are looked for. */
  private static Document chunk(IncidentRecord incident, float[] vector, int ahead) {
    Document document = new Document();
    document.add(new StringField(Schema.OF, incident.path(), Field.Store.NO));
    document.add(
        new KnnFloatVectorField(Schema.VECTOR, vector, VectorSimilarityFunction.DOT_PRODUCT));
    document.add(new NumericDocValuesField(Schema.BLOCK, ahead));
    filtered(incident, document);
    return document;
  }

  private static Document incident(IncidentRecord incident, String mark) {
    AnalysedTexts analysed = new AnalysedTexts();
    Document document = other(incident.path(), mark);
    document.add(new StringField(Schema.TYPE, Schema.INCIDENT, Field.Store.NO));
    Map<String, Integer> terms = new TreeMap<>(FieldWeights.terms(incident, analysed));
    document.add(new Field(Schema.TERMS, new FrequencyStream(terms), COUNTED));
    document.add(new Field(Schema.WORDS, new WordStream(texts(incident), analysed), PLACED));
    for (QueryField field : QueryField.values()) {
      List<String> texts = FieldTexts.of(incident, field);
      if (!texts.isEmpty()) {
        WordStream words = new WordStream(texts, analysed);
        document.add(new Field(Schema.ONE + field.id(), words, PLACED));
      }
    }
    spellings(incident, analysed, document);
    filtered(incident, document);
    document.add(new StoredField(Schema.RECORD, RecordCodec.encode(incident)));
    return document;
  }

  private static void filtered(IncidentRecord incident, Document document) {
    incident.severity().ifPresent(it -> document.add(folded(Schema.SEVERITY, it)));
    incident.names().services().forEach(it -> document.add(folded(Schema.SERVICE, it)));
    incident
        .date()
        .ifPresent(
            day ->
                document.add(
                    new IntField(Schema.DAY, Math.toIntExact(day.toEpochDay()), Field.Store.NO)));
    if (!incident.openActions().isEmpty()) {
      document.add(new StringField(Schema.OPEN, "1", Field.Store.NO));
    }
  }

  private static StringField folded(String field, String value) {
    return new StringField(field, value.toLowerCase(Locale.ROOT), Field.Store.NO);
  }

  /** The texts of an incident, headings too. */
  static List<String> texts(IncidentRecord incident) {
    List<String> texts = new ArrayList<>();
    incident.title().ifPresent(texts::add);
    for (RecordedSection section : incident.sections()) {
      texts.add(section.heading());
      section.passages().stream().map(RecordedPassage::text).forEach(texts::add);
    }
    return texts;
  }

  private static void spellings(
      IncidentRecord incident, AnalysedTexts analysed, Document document) {
    Map<String, Integer> words = new TreeMap<>();
    for (String text : texts(incident)) {
      for (Token token : analysed.tokens(text)) {
        if (token.form() == Token.Form.WORD && isSpelt(token.surface())) {
          words.put(token.surface(), 1);
        }
      }
    }
    document.add(new Field(Schema.SPELLING, new FrequencyStream(words), SPELT));
  }

  static boolean isSpelt(String word) {
    return word.length() >= SHORTEST_SPELT
        && word.length() <= LONGEST_SPELT
        && word.chars().allMatch(Character::isLetter);
  }
}
