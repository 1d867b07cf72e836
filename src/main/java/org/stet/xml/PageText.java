package org.stet.xml;

import java.util.Comparator;
import java.util.Optional;

/** Which of the texts counts that an element of PAGE may say. */
public final class PageText {

  private PageText() {}

  /** The text of the lowest index; texts without one come last. */
  public static Optional<Tag> equiv(Tag tag) {
    return tag.children("TextEquiv").stream()
        .min(
            Comparator.comparing(
                e -> e.attribute("index").flatMap(Numbers::parse).orElse(Double.MAX_VALUE)));
  }

  /** The element with its characters. */
  public static Optional<Tag> unicode(Tag tag) {
    return equiv(tag).flatMap(equiv -> equiv.child("Unicode"));
  }
}
