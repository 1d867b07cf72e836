package org.stet.xml;

import java.util.HashMap;
import java.util.Map;

/** Names of characters in HTML 4: those of Latin 1, of typography, and those of XML. */
final class HtmlNames {

  /** In the order of Latin 1, from U+00A0 on. */
  private static final String LATIN =
      """
      nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr
      deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest
      Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml
      Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times
      Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig
      agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml
      igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide
      oslash ugrave uacute ucirc uuml yacute thorn yuml""";

  private static final String OTHERS =
      """
      amp & lt < gt > quot " apos ' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ fnof ƒ circ ˆ tilde ˜
      ndash – mdash — lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull •
      hellip … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ minus −""";

  private static final Map<String, String> NAMES = names();

  private HtmlNames() {}

  /** The character, or what is given for names that are not known. */
  static String sign(String name, String otherwise) {
    return NAMES.getOrDefault(name, otherwise);
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    String[] latin = LATIN.split("\\s+", -1);
    for (int i = 0; i < latin.length; i++) {
      names.put(latin[i], Character.toString(0xA0 + i));
    }
    String[] others = OTHERS.split("\\s+", -1);
    for (int i = 0; i + 1 < others.length; i += 2) {
      names.put(others[i], others[i + 1]);
    }
    return Map.copyOf(names);
  }
}
