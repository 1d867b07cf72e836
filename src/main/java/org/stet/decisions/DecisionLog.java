package org.stet.decisions;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.stet.ledger.Correction;
import org.stet.ledger.Decision;
import org.stet.ledger.Verdicts;
import org.stet.page.Document;

/**
 * All decisions of an output folder, oldest first, as {@code decisions.jsonl} has them.
 *
 * @param lines every decision that was ever taken, also those taken back later
 * @param unreadable lines that are no decision, for example one that a crash cut off
 */
public record DecisionLog(List<Decided> lines, int unreadable) {

  /** The file's name in the output folder. */
  public static final String FILE = "decisions.jsonl";

  public DecisionLog {
    lines = List.copyOf(lines);
  }

  /** Reads the log of an output folder; a folder without one has no decisions. */
  public static DecisionLog read(Path outFolder) throws IOException {
    Path file = outFolder.resolve(FILE);
    return Files.exists(file)
        ? parse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
        : new DecisionLog(List.of(), 0);
  }

  static DecisionLog parse(String text) {
    List<Decided> lines = new ArrayList<>();
    int unreadable = 0;
    for (String line : text.lines().filter(l -> !l.isBlank()).toList()) {
      int known = lines.size();
      DecisionLine.read(line).ifPresent(lines::add);
      unreadable += lines.size() == known ? 1 : 0;
    }
    return new DecisionLog(lines, unreadable);
  }

  /** What holds now for a document, in the order of the decisions; without what was taken back. */
  public List<Decided> inForce(String document) {
    Map<Decided.Key, Decided> latest = new LinkedHashMap<>();
    lines.stream()
        .filter(line -> line.place().document().equals(document))
        .forEach(
            line -> {
              latest.remove(line.key());
              latest.put(line.key(), line);
            });
    return latest.values().stream().filter(line -> line.act() != Act.WITHDRAW).toList();
  }

  /**
   * The decisions on a document by correction id, as long as its reading is the one that was
   * decided on. Where it may be another, ask {@link #carriedTo}.
   */
  public Verdicts verdictsFor(String document) {
    return verdicts(inForce(document));
  }

  /** The decisions on a document, found again in the reading as it is now. */
  public Carried carriedTo(Document document) {
    return Carrying.of(document, inForce(document.name()));
  }

  static Verdicts verdicts(List<Decided> all) {
    List<Decided> decided = Latest.of(all);
    Map<String, Decision.OfPerson> byId =
        decided.stream()
            .collect(
                Collectors.toMap(
                    Decided::correction, d -> d.verdict().orElseThrow(), (one, other) -> other));
    List<Correction> wanted =
        decided.stream()
            .filter(d -> d.act() != Act.REJECT)
            .map(d -> d.place().correction())
            .toList();
    Map<String, Decision.OfPerson> byPlace =
        decided.stream()
            .collect(
                Collectors.toMap(
                    d -> Verdicts.place(d.place().correction()),
                    d -> d.verdict().orElseThrow(),
                    (one, other) -> other));
    return new Verdicts(byId, byPlace, wanted);
  }
}
