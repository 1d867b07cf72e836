package org.stet.output.alto;

/** What differs between the versions of ALTO that loaders ask for. */
enum AltoVersion {
  V2("alto2", "2.1", ".alto2.xml"),
  V3("alto3", "3.1", ".alto3.xml"),
  V4("alto", "4.4", ".alto.xml");

  private final String formatName;
  private final String number;
  private final String suffix;

  AltoVersion(String formatName, String number, String suffix) {
    this.formatName = formatName;
    this.number = number;
    this.suffix = suffix;
  }

  String formatName() {
    return formatName;
  }

  String number() {
    return number;
  }

  String suffix() {
    return suffix;
  }

  String namespace() {
    return "http://www.loc.gov/standards/alto/ns-v" + number.charAt(0) + "#";
  }

  String schema() {
    return "http://www.loc.gov/standards/alto/v"
        + number.charAt(0)
        + "/alto-"
        + number.replace('.', '-')
        + ".xsd";
  }

  /** Version 4 has generic processing steps, reading orders, and a language for the page. */
  boolean isGeneric() {
    return this == V4;
  }

  /** Version 2 does not yet know the attribute. */
  boolean namesItself() {
    return this != V2;
  }
}
