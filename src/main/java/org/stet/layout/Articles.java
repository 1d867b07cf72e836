package org.stet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stet.page.Article;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.ReadingOrder;
import org.stet.page.Role;

/** Groups blocks into articles, and their rows into paragraphs that run on over columns. */
final class Articles {

  private final int page;
  private int paragraphs;

  private Articles(int page) {
    this.page = page;
  }

  /** The order in which the blocks of a page are read; blocks come in reading order. */
  static ReadingOrder of(int page, List<Block> blocks) {
    Articles made = new Articles(page);
    List<Article> articles = new ArrayList<>();
    for (List<Block> group : group(blocks)) {
      articles.add(new Article(articles.size(), made.paragraphs(group)));
    }
    return new ReadingOrder(articles);
  }

  private static List<List<Block>> group(List<Block> blocks) {
    List<List<Block>> groups = new ArrayList<>();
    for (Block block : blocks) {
      if (groups.isEmpty() || starts(block, last(groups.get(groups.size() - 1)))) {
        groups.add(new ArrayList<>());
      }
      groups.get(groups.size() - 1).add(block);
    }
    return groups;
  }

  private static boolean starts(Block block, Block before) {
    return switch (block.role()) {
      case MASTHEAD, FOLIO -> !isTitle(before.role());
      case HEADLINE -> before.role() != Role.HEADLINE && before.role() != Role.DECK;
      case ADVERTISEMENT, TABLE ->
          before.role() != block.role() || before.region() != block.region();
      default -> isTitle(before.role()) || before.role() == Role.ADVERTISEMENT;
    };
  }

  private static boolean isTitle(Role role) {
    return role == Role.MASTHEAD || role == Role.FOLIO;
  }

  private static <T> T last(List<T> list) {
    return list.get(list.size() - 1);
  }

  /** Captions and credits are read after their article, never inside a sentence. */
  private List<Paragraph> paragraphs(List<Block> group) {
    List<Draft> drafts = new ArrayList<>();
    List<Draft> aside = new ArrayList<>();
    for (Block block : group) {
      for (Draft draft : Draft.of(block)) {
        if (draft.role() == Role.CAPTION || draft.role() == Role.CREDIT) {
          aside.add(draft);
        } else {
          append(drafts, draft);
        }
      }
    }
    aside.stream().filter(draft -> draft.role() == Role.CAPTION).forEach(drafts::add);
    aside.stream().filter(draft -> draft.role() == Role.CREDIT).forEach(drafts::add);
    return drafts.stream()
        .map(
            draft ->
                new Paragraph(
                    new ParagraphId(page, paragraphs++),
                    draft.role(),
                    draft.rows().stream().map(Row::line).toList(),
                    Optional.empty()))
        .toList();
  }

  private static void append(List<Draft> drafts, Draft draft) {
    if (!drafts.isEmpty() && last(drafts).runsOnIn(draft)) {
      drafts.set(drafts.size() - 1, last(drafts).with(draft));
    } else {
      drafts.add(draft);
    }
  }
}
