package org.stet.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What people added to the dictionary, and what they told the rules.
 *
 * @param words count as known; a word without capitals also stands for its capitalised form
 * @param names count as known and are never changed, capitals as written
 * @param protectedWords are never changed, exactly as written
 * @param compounds the joined form in lower case to the compound with its hyphens
 * @param replacements what was read to what is right, whole words
 * @param boilerplate lines that are no part of the newspaper, in lower case without outer marks
 * @param confusions what readings make of letters; empty: the table that the jar carries
 */
public record UserWords(
    Set<String> words,
    Set<String> names,
    Set<String> protectedWords,
    Map<String, String> compounds,
    Map<String, String> replacements,
    List<Pattern> boilerplate,
    List<Confusion> confusions) {

  public static final UserWords NONE =
      new UserWords(Set.of(), Set.of(), Set.of(), Map.of(), Map.of(), List.of(), List.of());

  public UserWords {
    words = Set.copyOf(words);
    names = Set.copyOf(names);
    protectedWords = Set.copyOf(protectedWords);
    compounds = Map.copyOf(compounds);
    replacements = Map.copyOf(replacements);
    boilerplate = List.copyOf(boilerplate);
    confusions = List.copyOf(confusions);
  }

  /** The hyphenated form of a compound that lost its hyphens. */
  public Optional<String> compound(String joinedInLowerCase) {
    return Optional.ofNullable(compounds.get(joinedInLowerCase));
  }
}
