# Les sources de l’archive.
sources-title = Sources
sources-about = Toutes les sources de l’archive, leur nature, et le nombre de faits qui s’appuient sur chacune.
sources-lead = Chaque fait de cette archive nomme sa source. Quand les sources se contredisent, nous montrons les deux.
sources-count = { $n ->
    [one] L’archive a une source.
   *[other] L’archive a { $n } sources.
}
sources-rest = { $n ->
    [one] Un fait s’appuie sur elles.
   *[other] { $n } faits s’appuient sur elles.
}
sources-counted = Compté le { $it }.
sources-caption = Les sources, dans l’ordre où elles ont été trouvées
sources-source = Source
sources-kind = Nature
sources-language = Langue
sources-published = Publication
sources-accessed = lu le { $it }
sources-facts = Faits
sources-note = Note :
sources-rights = Droits :
sources-ours = Ce que veut dire « de nous »
sources-ours-text = Certains faits sont notre lecture ou notre calcul : une traduction, un résumé d’une ligne, la nature d’une organisation. Leur source est alors « de nous », et chaque page le dit. Si vous en savez plus, écrivez-nous.
sources-ours-see = Nous calculons aussi les totaux de ce site. <a>Comment chaque chiffre est compté</a>
sources-positions = D’où viennent les positions sur les cartes
sources-positions-text = La plupart des positions viennent de <a>GeoNames</a>, sous licence <a>CC BY 4.0</a>. Les contours des terres viennent de Natural Earth, dans le domaine public.
sources-evidence = Les preuves de la phase I gardent leurs sources telles qu’elles ont été notées.
sources-evidence-link = Voir ce qui est conservé de la phase I
