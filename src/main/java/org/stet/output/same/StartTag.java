package org.stet.output.same;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Tag;

/** The start tag of an element as it stands, to be changed attribute by attribute. */
final class StartTag {

  private final String name;
  private String head;

  StartTag(String source, Tag tag) {
    this.name = tag.prefix() + tag.name();
    this.head = source.substring(tag.start(), tag.inner()).replaceFirst("\\s*/?>$", "");
  }

  StartTag set(String attribute, String value) {
    String written = attribute + "=\"" + XmlWriter.escape(value, true) + "\"";
    Matcher there = pattern(attribute).matcher(head);
    head =
        there.find()
            ? head.substring(0, there.start(1)) + written + head.substring(there.end())
            : head + " " + written;
    return this;
  }

  StartTag remove(String attribute) {
    head = pattern(attribute).matcher(head).replaceFirst("");
    return this;
  }

  private static Pattern pattern(String attribute) {
    return Pattern.compile("\\s+(" + Pattern.quote(attribute) + "\\s*=\\s*(?:\"[^\"]*\"|'[^']*'))");
  }

  /** The element with this content. */
  String with(String content) {
    return content.isEmpty() ? head + "/>" : head + ">" + content + "</" + name + ">";
  }
}
