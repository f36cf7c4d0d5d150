package dev.runwell.reading;

import dev.runwell.markdown.Heading;
import dev.runwell.markdown.HtmlComment;
import dev.runwell.markdown.MarkdownTree;
import dev.runwell.model.AlertRules;
import dev.runwell.model.CommandBlock;
import dev.runwell.model.Comment;
import dev.runwell.model.DocumentContent;
import dev.runwell.model.DocumentKind;
import dev.runwell.model.Field;
import dev.runwell.model.Link;
import dev.runwell.model.Mention;
import dev.runwell.model.OpsDocument;
import dev.runwell.model.Passage;
import dev.runwell.model.Runbook;
import dev.runwell.model.Section;
import dev.runwell.model.Step;
import dev.runwell.model.Title;
import dev.runwell.model.UnjudgedDocument;
import dev.runwell.reading.alerts.AlertRulesReader;
import dev.runwell.reading.alerts.RunbookLinkReader;
import dev.runwell.reading.condition.ConditionReader;
import dev.runwell.reading.destruction.DestructiveCommandReader;
import dev.runwell.reading.links.AnchorIndex;
import dev.runwell.reading.links.LinkReader;
import dev.runwell.reading.placeholders.PlaceholderReader;
import dev.runwell.reading.runbook.CommandReader;
import dev.runwell.reading.runbook.DrillReader;
import dev.runwell.reading.runbook.StepReader;
import dev.runwell.reading.runbook.VagueInstructionReader;
import dev.runwell.source.FileTree;
import dev.runwell.source.SourceText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads Markdown files as documents of operations. Built once for a run; immutable, and safe for
 * use by several threads. It never fails, whatever a file holds: what cannot be read is told in the
 * document's content.
 */
public final class DocumentReader {
  private final Map<DocumentKind, ConceptLexicon> concepts = new EnumMap<>(DocumentKind.class);
  private final ConceptLexicon noConcepts;
  private final FieldLexicon fields = new FieldLexicon();
  private final EmptySections empty = new EmptySections();
  private final PostMortemReader postMortems;
  private final AskedPassages asked = new AskedPassages();
  private final TemplateReader templates =
      new TemplateReader(empty, PlaceholderReader::isPlaceholder);
  private final KindReader kinds;
  private final LinkReader links;
  private final RunbookLinkReader runbooks;

  /** A reader for a house's words; links are looked up among {@code files}. */
  public DocumentReader(HouseWords words, FileTree files) {
    postMortems = new PostMortemReader(words);
    concepts.put(DocumentKind.POSTMORTEM, ConceptLexicon.of(DocumentKind.POSTMORTEM, words));
    concepts.put(DocumentKind.RUNBOOK, ConceptLexicon.of(DocumentKind.RUNBOOK, words));
    noConcepts = ConceptLexicon.of(DocumentKind.OTHER, words);
    AnchorIndex anchors = new AnchorIndex(files);
    links = new LinkReader(files, anchors);
    runbooks = new RunbookLinkReader(words.runbooks(), files, anchors);
    kinds = new KindReader(new KindLexicon(), fields, concepts);
  }

  /** Reads a file, as of a kind if one is given: by the command line or the configuration. */
  public OpsDocument read(SourceText source, Optional<DocumentKind> given) {
    if (given.filter(DocumentKind.ALERT_RULES::equals).isPresent()) {
      OpsDocument read = AlertRulesReader.read(source);
      return read instanceof AlertRules rules ? runbooks.read(rules) : read;
    }
    MarkdownTree tree = MarkdownTree.parse(source);
    FrontMatterReader.Metadata metadata = FrontMatterReader.read(source, tree.frontMatter());
    List<CommandBlock> commands = CommandReader.read(tree);
    Optional<DocumentKind> said = given.or(() -> DeclaredKind.of(tree.comments(), metadata));
    DocumentKind kind =
        said.orElseGet(
            () -> kinds.read(tree, firstTitle(tree, metadata), metadata, commands.size()));
    return read(tree, metadata, commands, kind, said.isPresent());
  }

  /** The title before the kind, and with it the words for sections, is known. */
  private String firstTitle(MarkdownTree tree, FrontMatterReader.Metadata metadata) {
    SectionMeaning meaning = new SectionMeaning(noConcepts, DocumentKind.OTHER);
    Optional<Heading> heading = TitleReader.topHeading(tree, meaning);
    return TitleReader.read(heading, metadata, Optional.empty()).map(Title::text).orElse("");
  }

  private OpsDocument read(
      MarkdownTree tree,
      FrontMatterReader.Metadata metadata,
      List<CommandBlock> commands,
      DocumentKind kind,
      boolean said) {
    ConceptLexicon lexicon = concepts.getOrDefault(kind, noConcepts);
    SectionMeaning meaning = new SectionMeaning(lexicon, kind);
    Optional<Heading> titleHeading = TitleReader.heading(tree, meaning);
    Outline outline = new OutlineReader(meaning, empty).read(tree, titleHeading);
    List<Field> header =
        new FieldReader(fields, PlaceholderReader::isPlaceholder)
            .read(metadata, outline, titleHeading);
    DocumentContent content =
        content(tree, metadata, commands, outline, header, titleHeading, kind);
    if (!said && templates.isTemplate(outline, content.title())) {
      return new UnjudgedDocument(DocumentKind.TEMPLATE, content);
    }
    return switch (kind) {
      case POSTMORTEM -> postMortems.read(content, outline);
      case RUNBOOK -> runbook(content, outline);
      default -> new UnjudgedDocument(kind, content);
    };
  }

  private static Runbook runbook(DocumentContent content, Outline outline) {
    List<Step> steps = StepReader.read(outline, content.commands());
    return new Runbook(
        content,
        ConditionReader.read(content),
        steps,
        DestructiveCommandReader.read(content, steps),
        VagueInstructionReader.read(content.passages(), steps),
        DrillReader.read(content));
  }

  private DocumentContent content(
      MarkdownTree tree,
      FrontMatterReader.Metadata metadata,
      List<CommandBlock> commands,
      Outline outline,
      List<Field> header,
      Optional<Heading> titleHeading,
      DocumentKind kind) {
    List<Section> sections =
        HeaderFields.without(header, outline.all().stream().map(OutlineSection::section).toList());
    List<Comment> comments = tree.comments().stream().map(DocumentReader::comment).toList();
    List<Passage> passages = PassageReader.read(tree.blocks());
    List<Link> found = links.read(tree);
    Optional<Title> title =
        TitleReader.read(
            titleHeading, metadata, titleField(header).or(() -> TitleReader.boldLine(tree)));
    List<Mention> mentions =
        switch (kind) {
          case RUNBOOK -> asked.mentions(passages, found, sections);
          case POSTMORTEM -> postMortems.harm(outline, header, title);
          default -> List.of();
        };
    return new DocumentContent(
        tree.source(),
        title,
        header,
        sections,
        passages,
        found,
        commands,
        PlaceholderReader.read(passages, sections, found),
        mentions,
        kind == DocumentKind.POSTMORTEM ? asked.quantities(passages, sections, header) : List.of(),
        comments,
        metadata.unreadable());
  }

  private static Optional<Title> titleField(List<Field> header) {
    return header.stream()
        .filter(field -> field.key().equals("title") && field.hasValue())
        .map(field -> TitleReader.title(field.valueSpan(), field.value()))
        .findFirst();
  }

  private static Comment comment(HtmlComment comment) {
    return new Comment(comment.span(), comment.content().text());
  }
}
