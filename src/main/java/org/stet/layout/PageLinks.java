package org.stet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.stet.page.Article;
import org.stet.page.Page;
import org.stet.page.Paragraph;
import org.stet.page.ParagraphId;
import org.stet.page.ReadingOrder;
import org.stet.page.Role;

/**
 * Links sentences that run on over pages: by jump lines ("See Fire, A6" and "Fire, from A1"), or
 * from the foot of a page to the head of the next. Of each page it keeps only the ends.
 */
final class PageLinks {

  private final List<End> onward = new ArrayList<>();
  private final List<End> back = new ArrayList<>();
  private final Map<Integer, End> feet = new HashMap<>();
  private final Map<Integer, End> heads = new HashMap<>();

  void add(Page page) {
    for (Article article : page.order().articles()) {
      List<Paragraph> body =
          article.paragraphs().stream().filter(p -> p.role() == Role.BODY).toList();
      if (!body.isEmpty()) {
        addJumps(article, body);
      }
    }
    List<Paragraph> read = page.order().paragraphs().filter(p -> !isAside(p.role())).toList();
    if (!read.isEmpty()) {
      end("", read.get(0)).ifPresent(end -> heads.put(page.number(), end));
      end("", read.get(read.size() - 1)).ifPresent(end -> feet.put(page.number(), end));
    }
  }

  private void addJumps(Article article, List<Paragraph> body) {
    for (Paragraph paragraph : article.paragraphs()) {
      if (paragraph.role() == Role.FURNITURE) {
        String text = text(paragraph);
        JumpLines.onward(text)
            .flatMap(topic -> end(topic, body.get(body.size() - 1)))
            .ifPresent(onward::add);
        JumpLines.back(text).flatMap(topic -> end(topic, body.get(0))).ifPresent(back::add);
      }
    }
  }

  /** From each paragraph that runs on to the one on a later page in which it does. */
  Map<ParagraphId, ParagraphId> continued() {
    Map<ParagraphId, ParagraphId> links = new HashMap<>();
    for (End from : onward) {
      back.stream()
          .filter(to -> to.id().page() > from.id().page() && sameTopic(from, to))
          .filter(to -> !links.containsValue(to.id()) && runsOn(from, to))
          .findFirst()
          .ifPresent(to -> links.put(from.id(), to.id()));
    }
    feet.forEach(
        (number, foot) ->
            Optional.ofNullable(heads.get(number + 1))
                .filter(head -> Sentences.startsLower(head.first()) && runsOn(foot, head))
                .filter(head -> !links.containsValue(head.id()))
                .ifPresent(head -> links.putIfAbsent(foot.id(), head.id())));
    return links;
  }

  private static boolean runsOn(End from, End to) {
    return !Sentences.ends(from.last()) && Sentences.runsOn(from.last(), to.first());
  }

  private static boolean sameTopic(End from, End to) {
    return from.topic().isEmpty() || to.topic().isEmpty() || from.topic().equals(to.topic());
  }

  /** The page with the links that start on it. */
  static Page link(Page page, Map<ParagraphId, ParagraphId> links) {
    List<Article> articles =
        page.order().articles().stream()
            .map(
                article ->
                    new Article(
                        article.id(),
                        article.paragraphs().stream().map(p -> link(p, links)).toList()))
            .toList();
    return page.withLayout(page.regions(), new ReadingOrder(articles));
  }

  private static Paragraph link(Paragraph paragraph, Map<ParagraphId, ParagraphId> links) {
    Optional<ParagraphId> next = Optional.ofNullable(links.get(paragraph.id()));
    return new Paragraph(
        paragraph.id(), paragraph.role(), paragraph.lines(), next.or(paragraph::continuesIn));
  }

  private static boolean isAside(Role role) {
    return switch (role) {
      case MASTHEAD, FOLIO, CAPTION, CREDIT, ADVERTISEMENT, FURNITURE -> true;
      default -> false;
    };
  }

  private static Optional<End> end(String topic, Paragraph paragraph) {
    return paragraph.role() == Role.BODY
        ? Optional.of(
            new End(
                topic.toLowerCase(Locale.ROOT), paragraph.id(), first(paragraph), last(paragraph)))
        : Optional.empty();
  }

  private static String text(Paragraph paragraph) {
    return String.join(" ", paragraph.lines().stream().map(line -> line.text()).toList());
  }

  private static String first(Paragraph paragraph) {
    return paragraph.lines().get(0).text();
  }

  private static String last(Paragraph paragraph) {
    return paragraph.lines().get(paragraph.lines().size() - 1).text();
  }

  /** One end of a link: what the jump line says it is about, the paragraph, its outer lines. */
  private record End(String topic, ParagraphId id, String first, String last) {}
}
