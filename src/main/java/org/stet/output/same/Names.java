package org.stet.output.same;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.stet.xml.Tag;

/** Names for elements that there are more of than before: none that the file bears already. */
final class Names {

  private final String attribute;
  private final Set<String> taken = new HashSet<>();
  private final Set<Tag> used = new HashSet<>();

  /**
   * @param attribute that bears the name
   */
  Names(Tag root, String attribute) {
    this.attribute = attribute;
    Stream.concat(Stream.of(root), root.all())
        .flatMap(tag -> tag.attribute(attribute).stream())
        .forEach(taken::add);
  }

  /** Takes note that an element is written; from the second time on it gets another name. */
  void use(Tag tag, StartTag written) {
    if (!used.add(tag)) {
      tag.attribute(attribute).ifPresent(name -> written.set(attribute, next(name)));
    }
  }

  private String next(String name) {
    int number = 2;
    while (!taken.add(name + "_" + number)) {
      number++;
    }
    return name + "_" + number;
  }
}
