package org.stet.output.report;

import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.ledger.Edition;
import org.stet.ledger.Passage;
import org.stet.ledger.Passages;
import org.stet.page.Role;
import org.stet.page.Word;
import org.stet.page.WordId;

/** The whole text with what was struck out and what was put in. */
final class RunningText {

  private final Writer html;
  private final Map<WordId, Mark> first = new HashMap<>();

  RunningText(Writer html, List<Mark> marks) {
    this.html = html;
    for (Mark mark : marks) {
      first.merge(mark.correction().range().first(), mark, RunningText::stronger);
    }
  }

  /** What stands in the text goes before what is only suggested, and that before the rest. */
  private static Mark stronger(Mark one, Mark other) {
    return rank(other) > rank(one) ? other : one;
  }

  private static int rank(Mark mark) {
    if (mark.entry().decision().inForce()) {
      return 2;
    }
    return mark.state().equals("suggested") ? 1 : 0;
  }

  void write(Edition edition) throws IOException {
    int page = 0;
    for (Passage passage : (Iterable<Passage>) Passages.of(edition.document())::iterator) {
      if (passage.id().page() != page) {
        page = passage.id().page();
        html.write("<h3 class=\"folio\">Page " + page + "</h3>");
      }
      write(passage);
    }
  }

  private void write(Passage passage) throws IOException {
    String tag = passage.role() == Role.HEADLINE ? "h4" : "p";
    html.write("<" + tag + " class=\"role-" + passage.role().label() + "\" dir=\"auto\">");
    List<Word> words = passage.words();
    int next = 0;
    while (next < words.size()) {
      html.write(next == 0 ? "" : " ");
      next = write(passage, words, next);
    }
    html.write("</" + tag + ">\n");
  }

  /** Writes a word or a correction; gives the place after it. */
  private int write(Passage passage, List<Word> words, int place) throws IOException {
    Mark mark = first.get(words.get(place).id());
    if (mark == null || rank(mark) == 0 || !passage.holds(mark.correction().range())) {
      html.write(Html.text(words.get(place).text()));
      return place + 1;
    }
    int last = place;
    while (!words.get(last).id().equals(mark.correction().range().last())) {
      last++;
    }
    html.write(change(mark));
    return last + 1;
  }

  private static String change(Mark mark) {
    String before = Html.isolated(mark.correction().before());
    String after = Html.isolated(mark.after());
    String inner =
        mark.entry().decision().inForce()
            ? "<del>"
                + before
                + "</del>"
                + (mark.after().isBlank() ? "" : "<ins>" + after + "</ins>")
            : before + "<span class=\"maybe\">" + after + "?</span>";
    return "<a class=\"change %s\" href=\"#c%d\">%s</a>"
        .formatted(mark.state(), mark.number(), inner);
  }
}
