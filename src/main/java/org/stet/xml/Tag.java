package org.stet.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An element, and where it stands in its source. Names are local: without prefix. */
public final class Tag {

  private final String name;
  private final String prefix;
  private final Map<String, String> attributes;
  private final int start;
  private final int inner;
  private final List<Tag> children = new ArrayList<>();
  private int innerEnd;
  private int end;

  Tag(String prefix, String name, Map<String, String> attributes, int start, int inner) {
    this.prefix = prefix;
    this.name = name;
    this.attributes = attributes;
    this.start = start;
    this.inner = inner;
    this.innerEnd = inner;
    this.end = inner;
  }

  void add(Tag child) {
    children.add(child);
  }

  void close(int contentEnds, int elementEnds) {
    innerEnd = contentEnds;
    end = elementEnds;
  }

  public String name() {
    return name;
  }

  /** With its colon; empty where there is none. */
  public String prefix() {
    return prefix;
  }

  public Optional<String> attribute(String attribute) {
    return Optional.ofNullable(attributes.get(attribute));
  }

  /** Offset of its {@code <}. */
  public int start() {
    return start;
  }

  /** Offset after the {@code >} of its start tag. */
  public int inner() {
    return inner;
  }

  /** Offset of its end tag; {@link #inner} where it has none. */
  public int innerEnd() {
    return innerEnd;
  }

  /** Offset after it. */
  public int end() {
    return end;
  }

  public List<Tag> children() {
    return Collections.unmodifiableList(children);
  }

  public List<Tag> children(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).toList();
  }

  public Optional<Tag> child(String wanted) {
    return children.stream().filter(child -> child.name.equals(wanted)).findFirst();
  }

  /** All elements below it of that name, in the order of the source. */
  public Stream<Tag> all(String wanted) {
    return all().filter(tag -> tag.name.equals(wanted));
  }

  /** All elements below it, in the order of the source. */
  public Stream<Tag> all() {
    return children.stream().flatMap(child -> Stream.concat(Stream.of(child), child.all()));
  }
}
