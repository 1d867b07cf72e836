package org.stet.repair.rule;

import java.util.Set;
import java.util.regex.Pattern;

/** Places and peoples whose names are often coupled by a hyphen. */
final class Places {

  /** Two capitalised names run together. */
  static final Pattern TWO = Pattern.compile("([A-Z][a-z]+|US|UK|EU|UN)([A-Z][a-z]+|US|UK|EU)");

  private static final Set<String> NAMES =
      Set.of(
          "Asia",
          "Pacific",
          "Indo",
          "Atlantic",
          "Africa",
          "African",
          "Europe",
          "European",
          "Euro",
          "America",
          "American",
          "Anglo",
          "Franco",
          "Sino",
          "Russo",
          "Greco",
          "Afro",
          "Arab",
          "Israel",
          "Israeli",
          "Palestinian",
          "Palestine",
          "China",
          "Chinese",
          "Russia",
          "Russian",
          "Ukraine",
          "Ukrainian",
          "India",
          "Indian",
          "Pakistan",
          "Pakistani",
          "Iran",
          "Iranian",
          "Iraq",
          "Iraqi",
          "Japan",
          "Japanese",
          "Korea",
          "Korean",
          "Taiwan",
          "Turkey",
          "Turkish",
          "Syria",
          "Syrian",
          "Saudi",
          "Germany",
          "German",
          "France",
          "French",
          "Britain",
          "British",
          "Spain",
          "Spanish",
          "Italy",
          "Italian",
          "Poland",
          "Polish",
          "Mexico",
          "Mexican",
          "Canada",
          "Canadian",
          "Australia",
          "Australian",
          "Soviet",
          "Swiss",
          "Austro",
          "Hungarian",
          "Latin",
          "Asian",
          "Caribbean",
          "Egypt",
          "Egyptian",
          "Vietnam",
          "Cuba",
          "Cuban",
          "Brazil",
          "Washington",
          "Moscow",
          "Beijing",
          "London",
          "Paris",
          "Berlin",
          "US",
          "UK",
          "EU");

  private Places() {}

  static boolean isPlace(String name) {
    return NAMES.contains(name);
  }
}
