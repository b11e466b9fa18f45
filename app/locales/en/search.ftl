# Search.
search-title = Search
search-title-words = Search: { $it }
search-help = Type words in any language. Accents and endings do not matter: “jovenes” also finds “jóvenes”. The last word may be cut short.
search-help-arabic = In Arabic, the article and joined letters do not matter. Broken plurals are not found yet: try both forms.
search-found = { $n ->
    [one] One find
   *[other] { $n } finds
}
search-none = Nothing was found for “{ $it }”
search-none-text = Use fewer words, or another spelling. You can type the beginning of a word.
found-all = All
found-project = Projects
found-organisation = Organisations
found-evidence = Phase I
found-one-project = Project
found-one-organisation = Organisation
found-one-evidence = Phase I, named in a source
found-language = in { $it }
search-here = Search again
