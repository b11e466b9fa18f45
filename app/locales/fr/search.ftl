# Search.
search-title = Recherche
search-title-words = Recherche : { $it }
search-help = Écrivez des mots dans n’importe quelle langue. Les accents et les terminaisons ne comptent pas : « regions » trouve aussi « régions ». Le dernier mot peut être incomplet.
search-help-arabic = En arabe, l’article et les lettres attachées au mot ne comptent pas. Les pluriels irréguliers (dits brisés) ne sont pas encore trouvés : essayez les deux formes.
search-found = { $n ->
    [0] Aucun résultat
    [one] Un résultat
   *[other] { $n } résultats
}
search-none = Rien n’a été trouvé pour « { $it } »
search-none-text = Utilisez moins de mots, ou une autre orthographe. Vous pouvez écrire le début d’un mot.
found-all = Tout
found-project = Projets
found-organisation = Organisations
found-evidence = Phase I
found-one-project = Projet
found-one-organisation = Organisation
found-one-evidence = Projet de la phase I, cité dans une source
found-language = en { $it }
search-here = Rechercher à nouveau
