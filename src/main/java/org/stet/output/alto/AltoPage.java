package org.stet.output.alto;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stet.ledger.CorrectionLedger;
import org.stet.ledger.EditionBlock;
import org.stet.ledger.EditionPage;
import org.stet.output.xml.XmlWriter;
import org.stet.page.Box;
import org.stet.page.Page;
import org.stet.page.Region;
import org.stet.page.Role;

/**
 * One page as ALTO. A text block is what a paragraph has in one region, in reading order; a string
 * is named after the word that OCR read. Removed words are not in it: the ledger has them.
 */
final class AltoPage {

  private final AltoVersion version;
  private final CorrectionLedger ledger;
  private final String language;
  private final EditionPage edition;
  private final List<EditionBlock> blocks;

  AltoPage(AltoVersion version, CorrectionLedger ledger, String language, EditionPage edition) {
    this.version = version;
    this.ledger = ledger;
    this.language = language.isBlank() ? "und" : language;
    this.edition = edition;
    this.blocks = edition.blocks().stream().filter(b -> !b.written().isEmpty()).toList();
  }

  void write(XmlWriter xml) throws IOException {
    xml.start("alto")
        .attribute("xmlns", version.namespace())
        .attribute("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance")
        .attribute("xsi:schemaLocation", version.namespace() + " " + version.schema());
    if (version.namesItself()) {
      xml.attribute("SCHEMAVERSION", version.number());
    }
    new AltoDescription(version, edition, ledger).write(xml);
    tags(xml);
    if (version.isGeneric() && !blocks.isEmpty()) {
      readingOrder(xml);
    }
    layout(xml);
    xml.end();
  }

  private void tags(XmlWriter xml) throws IOException {
    Set<Role> roles =
        blocks.stream().map(EditionBlock::role).collect(Collectors.toCollection(TreeSet::new));
    pictures().stream().map(Region::role).forEach(roles::add);
    if (roles.isEmpty()) {
      return;
    }
    xml.start("Tags");
    for (Role role : roles) {
      xml.start("RoleTag")
          .attribute("ID", tag(role))
          .attribute("TYPE", "role")
          .attribute("LABEL", role.label())
          .end();
    }
    xml.end();
  }

  static String tag(Role role) {
    return "ROLE_" + role.label();
  }

  private void readingOrder(XmlWriter xml) throws IOException {
    xml.start("ReadingOrder").start("OrderedGroup").attribute("ID", "RO");
    int i = 0;
    while (i < blocks.size()) {
      int article = blocks.get(i).article();
      xml.start("OrderedGroup").attribute("ID", "RO_A" + i);
      for (; i < blocks.size() && blocks.get(i).article() == article; i++) {
        xml.start("ElementRef")
            .attribute("ID", "RO_" + blockId(i))
            .attribute("REF", blockId(i))
            .end();
      }
      xml.end();
    }
    xml.end().end();
  }

  private static String blockId(int index) {
    return "B" + (index + 1);
  }

  private void layout(XmlWriter xml) throws IOException {
    Page page = edition.page();
    xml.start("Layout")
        .start("Page")
        .attribute("ID", "P" + page.number())
        .attribute("PHYSICAL_IMG_NR", page.number())
        .attribute("HEIGHT", page.box().height())
        .attribute("WIDTH", page.box().width());
    if (version.isGeneric()) {
      xml.attribute("LANG", language).attribute("PROCESSINGREFS", AltoDescription.READING);
    }
    xml.start("PrintSpace");
    place(xml, page.box());
    AltoBlock writer = new AltoBlock(version, ledger, language, page.box());
    for (int i = 0; i < blocks.size(); i++) {
      writer.write(xml, blockId(i), blocks.get(i));
    }
    for (Region picture : pictures()) {
      xml.start("Illustration")
          .attribute("ID", "I" + (picture.id() + 1))
          .attribute("TAGREFS", tag(picture.role()));
      place(xml, picture.box().orElse(page.box()));
      xml.end();
    }
    xml.end().end().end();
  }

  private List<Region> pictures() {
    return edition.page().regions().stream()
        .filter(region -> region.role() == Role.PHOTO && region.box().isPresent())
        .toList();
  }

  static void place(XmlWriter xml, Box box) throws IOException {
    xml.attribute("HPOS", box.x())
        .attribute("VPOS", box.y())
        .attribute("WIDTH", box.width())
        .attribute("HEIGHT", box.height());
  }
}
