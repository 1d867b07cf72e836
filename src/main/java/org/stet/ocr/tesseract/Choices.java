package org.stet.ocr.tesseract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sourceforge.tess4j.ITessAPI.TessChoiceIterator;
import net.sourceforge.tess4j.ITessAPI.TessResultIterator;
import net.sourceforge.tess4j.TessAPI1;
import org.stet.page.Alternative;
import org.stet.page.Confidence;

/** Other ways in which Tesseract could have read a sign. */
final class Choices {

  /** Below this share a reading tells nothing: most signs have a dozen such. */
  private static final Confidence LEAST = new Confidence(0.01);

  private Choices() {}

  /** At the place of the iterator, likeliest first, without the reading itself. */
  static List<Alternative> other(TessResultIterator result, String reading) {
    TessChoiceIterator choices = TessAPI1.TessResultIteratorGetChoiceIterator(result);
    if (choices == null) {
      return List.of();
    }
    Map<String, Confidence> found = new LinkedHashMap<>();
    try {
      do {
        Confidence confidence = rounded(TessAPI1.TessChoiceIteratorConfidence(choices));
        String text = TessAPI1.TessChoiceIteratorGetUTF8Text(choices);
        if (text != null && confidence.atLeast(LEAST)) {
          ReadingWalker.clean(text)
              .filter(t -> !t.equals(reading))
              .ifPresent(t -> found.merge(t, confidence, (a, b) -> a.atLeast(b) ? a : b));
        }
      } while (TessAPI1.TessChoiceIteratorNext(choices) != 0);
    } finally {
      TessAPI1.TessChoiceIteratorDelete(choices);
    }
    List<Alternative> others = new ArrayList<>();
    found.forEach((text, confidence) -> others.add(new Alternative(text, confidence)));
    others.sort(
        Comparator.comparing(Alternative::confidence).reversed().thenComparing(Alternative::text));
    return others;
  }

  /** Four digits, as a kept reading has them: a page is the same whether read or fetched. */
  static Confidence rounded(float percent) {
    return new Confidence(Math.max(0, Math.min(1, Math.round(percent * 100) / 10_000.0)));
  }
}
