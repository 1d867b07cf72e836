package org.stet.pipeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;
import org.stet.ledger.Entry;
import org.stet.ocr.recorded.ReadingStore;
import org.stet.output.corrections.CorrectionsFile;
import org.stet.page.Alternative;
import org.stet.page.Glyph;
import org.stet.page.Word;
import org.stet.page.WordId;

/**
 * Tells of one correction or word: what was read, how sure, who proposed what, what was decided.
 */
public final class Explanation {

  private final Path folder;
  private final String name;
  private final List<Entry> entries;

  /**
   * @param folder {@code out/<doc>}
   * @throws IOException when it holds no ledger
   */
  public Explanation(Path folder) throws IOException {
    this.folder = folder;
    this.name = folder.toAbsolutePath().normalize().getFileName().toString();
    Path file = folder.resolve(name + ".corrections.jsonl");
    if (!Files.exists(file)) {
      throw new IOException("there is no ledger " + file + "; run 'stet run' first");
    }
    this.entries = CorrectionsFile.read(file);
  }

  /** The lines that tell of a correction id or a word id; none where neither is known. */
  public List<String> of(String id) throws IOException {
    List<String> lines = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.correction().id().startsWith(id)) {
        lines.addAll(of(entry));
        lines.addAll(read(entry.correction()));
      }
    }
    return lines.isEmpty() ? ofWord(id) : lines;
  }

  private List<String> ofWord(String id) throws IOException {
    if (!id.matches("p\\d+w\\d+")) {
      return List.of();
    }
    WordId wanted = WordId.parse(id);
    List<String> lines = new ArrayList<>();
    find(wanted).ifPresent(word -> lines.addAll(of(word)));
    for (Entry entry : entries) {
      if (covers(entry.correction(), wanted)) {
        lines.addAll(of(entry));
      }
    }
    if (lines.size() == 1) {
      lines.add("No rule proposed anything here: the word stands as it was read.");
    }
    return lines;
  }

  private static boolean covers(Correction correction, WordId word) {
    return correction.range().first().compareTo(word) <= 0
        && correction.range().last().compareTo(word) >= 0;
  }

  private static List<String> of(Entry entry) {
    Correction correction = entry.correction();
    List<String> lines = new ArrayList<>();
    lines.add(
        "%s: \"%s\" -> \"%s\"".formatted(correction.id(), correction.before(), correction.after()));
    lines.add(
        String.format(
            Locale.ROOT,
            "  rule %s (%s), %.0f%% sure: %s",
            correction.ruleId(),
            correction.phase().name().toLowerCase(Locale.ROOT),
            100 * correction.confidence().value(),
            correction.reason()));
    correction.evidence().forEach((key, value) -> lines.add("  " + key + ": " + value));
    lines.add("  decision: " + decision(entry.decision()));
    return lines;
  }

  private static String decision(Decision decision) {
    if (decision instanceof Decision.Conflict conflict) {
      return "conflict with " + conflict.with() + ", which holds the same words";
    }
    if (decision instanceof Decision.Merged merged) {
      return "merged into " + merged.into() + ", which contains it";
    }
    return decision instanceof Decision.OfPerson
        ? decision.label() + " by a person"
        : decision.label();
  }

  private List<String> read(Correction correction) throws IOException {
    List<String> lines = new ArrayList<>();
    for (WordId id : List.of(correction.range().first(), correction.range().last())) {
      find(id).ifPresent(word -> of(word).forEach(line -> lines.add("  " + line)));
    }
    return lines.stream().distinct().toList();
  }

  private Optional<Word> find(WordId id) throws IOException {
    ReadingStore readings = new ReadingStore(folder, name);
    return readings.has(id.page())
        ? readings.read(id.page()).words().filter(word -> word.id().equals(id)).findFirst()
        : Optional.empty();
  }

  private static List<String> of(Word word) {
    String at = word.box().map(b -> " at %d,%d".formatted(b.x(), b.y())).orElse("");
    String glyphs =
        word.glyphs().stream()
            .filter(glyph -> !glyph.alternatives().isEmpty())
            .map(Explanation::of)
            .collect(Collectors.joining("; "));
    return List.of(
        String.format(
            Locale.ROOT,
            "%s%s: read as \"%s\", %.0f%% sure%s",
            word.id(),
            at,
            word.text(),
            100 * word.confidence().value(),
            glyphs.isEmpty() ? "" : "; could also be " + glyphs));
  }

  private static String of(Glyph glyph) {
    return glyph.text()
        + " or "
        + glyph.alternatives().stream().map(Alternative::text).collect(Collectors.joining(" or "));
  }
}
