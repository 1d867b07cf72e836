package org.stet.output.same;

import java.util.List;
import java.util.Optional;
import org.stet.output.Producer;
import org.stet.output.xml.XmlWriter;
import org.stet.xml.Edits;
import org.stet.xml.Tag;

/** Notes in the description of an ALTO file that its text was repaired. */
final class AltoSignature {

  private final String source;
  private final Tag root;
  private final Edits edits;

  AltoSignature(String source, Tag root, Edits edits) {
    this.source = source;
    this.root = root;
    this.edits = edits;
  }

  /** Adds the step, where the file has a description to add it to. */
  void add() {
    Optional<Tag> description = root.child("Description");
    if (description.isEmpty()) {
      return;
    }
    Tag into = description.get();
    String p = into.prefix();
    String step =
        ("<%1$sprocessingStepDescription>repair of the text</%1$sprocessingStepDescription>"
                + "<%1$sprocessingSoftware><%1$ssoftwareName>%2$s</%1$ssoftwareName>"
                + "<%1$ssoftwareVersion>%3$s</%1$ssoftwareVersion></%1$sprocessingSoftware>")
            .formatted(p, Producer.NAME, XmlWriter.escape(Producer.version(), false));
    List<Tag> early = into.children("OCRProcessing");
    boolean isFour = source.substring(root.start(), root.inner()).contains("/ns-v4#");
    if (isFour) {
      String category =
          "<%1$sprocessingCategory>contentModification</%1$sprocessingCategory>".formatted(p);
      insert(
          into,
          "<%1$sProcessing ID=\"%2$s\">%3$s%4$s</%1$sProcessing>"
              .formatted(p, free("STET_REPAIR"), category, step));
    } else if (!early.isEmpty()) {
      insert(
          early.get(early.size() - 1),
          "<%1$spostProcessingStep>%2$s</%1$spostProcessingStep>".formatted(p, step));
    }
  }

  private void insert(Tag into, String text) {
    int at = Gaps.before(source, into.innerEnd());
    String gap = into.children().isEmpty() ? "" : gapBefore(into.children().get(0));
    edits.replace(at, at, gap + text);
  }

  private String gapBefore(Tag tag) {
    return source.substring(Gaps.before(source, tag.start()), tag.start());
  }

  /** A name that nothing in the file bears, also after a second repair. */
  private String free(String name) {
    String id = name;
    for (int i = 2; source.contains("\"" + id + "\""); i++) {
      id = name + "_" + i;
    }
    return id;
  }
}
