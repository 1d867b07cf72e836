package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import org.stet.page.Role;

/**
 * A paragraph in the making.
 *
 * @param role what it is
 * @param rows in reading order
 * @param indented its first line is
 * @param endsShort its last line stops before the margin
 * @param opensBlock nothing stands before it in its block
 */
record Draft(Role role, List<Row> rows, boolean indented, boolean endsShort, boolean opensBlock) {

  Draft {
    rows = List.copyOf(rows);
  }

  /** The paragraphs of a block. */
  static List<Draft> of(Block block) {
    List<Draft> drafts = new ArrayList<>();
    List<List<Row>> parts = parts(block);
    for (int i = 0; i < parts.size(); i++) {
      List<Row> rows = parts.get(i);
      boolean first = i == 0;
      String text = String.join(" ", rows.stream().map(Row::text).toList());
      Role role = Roles.ofParagraph(block.role(), text, first);
      boolean indented = !first || ParagraphBreaks.startsIndented(block.rows());
      boolean endsShort = i < parts.size() - 1 || ParagraphBreaks.endsShort(block.rows());
      drafts.add(new Draft(role, rows, indented, endsShort, first));
    }
    return drafts;
  }

  private static List<List<Row>> parts(Block block) {
    return switch (block.role()) {
      case HEADLINE, DECK, MASTHEAD -> byCase(block.rows());
      case ADVERTISEMENT, FOLIO, TABLE -> block.rows().stream().map(List::of).toList();
      case CAPTION -> creditApart(block.rows());
      default -> ParagraphBreaks.split(block.rows());
    };
  }

  /** Who made a photo may be told in the line above its caption. */
  private static List<List<Row>> creditApart(List<Row> rows) {
    if (rows.size() < 2 || !BelowPhotos.tellMaker(rows.get(0).text())) {
      return ParagraphBreaks.split(rows);
    }
    List<List<Row>> parts = new ArrayList<>();
    parts.add(rows.subList(0, 1));
    parts.addAll(ParagraphBreaks.split(rows.subList(1, rows.size())));
    return parts;
  }

  /** A line of capitals and one that is not are two titles. */
  private static List<List<Row>> byCase(List<Row> rows) {
    List<List<Row>> parts = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (i == 0 || rows.get(i).isCapitals() != rows.get(i - 1).isCapitals()) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(rows.get(i));
    }
    return parts;
  }

  /** True when the other paragraph, at the top of another block, goes on with this one. */
  boolean runsOnIn(Draft next) {
    if (role == Role.BYLINE && lastText().endsWith("-")) {
      return next.rows.size() == 1;
    }
    if (role != Role.BODY || next.role != Role.BODY || !next.opensBlock) {
      return false;
    }
    return Sentences.runsOn(lastText(), next.rows.get(0).text())
        || (!next.indented && !endsShort && !Sentences.ends(lastText()));
  }

  Draft with(Draft next) {
    List<Row> all = new ArrayList<>(rows);
    all.addAll(next.rows);
    return new Draft(role, all, indented, next.endsShort, opensBlock);
  }

  private String lastText() {
    return rows.get(rows.size() - 1).text();
  }
}
