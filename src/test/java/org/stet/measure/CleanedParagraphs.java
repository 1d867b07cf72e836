package org.stet.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.Edition;
import org.stet.ledger.EditionPassage;
import org.stet.ledger.Passages;
import org.stet.page.Document;
import org.stet.page.ParagraphId;

/**
 * The paragraphs of a text after cleaning, by the place that they had in it: one that was taken out
 * moves none of the others.
 */
final class CleanedParagraphs {
  private static final int LEAST_SHARED_PERCENT = 80;

  private final List<String> texts = new ArrayList<>();
  private final List<String> read = new ArrayList<>();

  private CleanedParagraphs() {}

  static CleanedParagraphs of(Document document, CorrectionLedger ledger) {
    Map<ParagraphId, String> byId = new HashMap<>();
    new Edition(document, ledger)
        .passages()
        .map(EditionPassage::passage)
        .forEach(passage -> byId.put(passage.id(), passage.text()));
    CleanedParagraphs cleaned = new CleanedParagraphs();
    Passages.of(document)
        .forEach(
            passage -> {
              cleaned.read.add(passage.original());
              cleaned.texts.add(byId.getOrDefault(passage.id(), ""));
            });
    return cleaned;
  }

  /** The paragraph at a place; of one that was taken out as a repeat, the one that stayed. */
  String text(int place) {
    String own = texts.get(place);
    return own.isBlank() ? kept(place) : own;
  }

  private String kept(int place) {
    List<String> words = words(read.get(place)).toList();
    for (int i = 0; i < texts.size(); i++) {
      List<String> others = words(read.get(i)).collect(Collectors.toList());
      long shared = words.stream().filter(others::remove).count();
      if (!texts.get(i).isBlank() && shared * 100 >= (long) words.size() * LEAST_SHARED_PERCENT) {
        return texts.get(i);
      }
    }
    return "";
  }

  private static Stream<String> words(String text) {
    return Stream.of(text.split("\\s+", -1));
  }
}
