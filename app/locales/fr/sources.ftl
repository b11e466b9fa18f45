# Les sources du registre.
sources-title = Sources
sources-about = Toutes les sources du registre, leur type, et le nombre de faits qui s’appuient sur chacune.
sources-lead = Chaque fait du registre cite sa source. Quand les sources se contredisent, nous les montrons toutes.
sources-count = { $n ->
    [0] Le registre ne cite aucune source.
    [one] Le registre cite une source.
   *[other] Le registre cite { $n } sources.
}
sources-rest = { $n ->
    [0] Aucun fait n’en provient.
    [one] Un fait en provient.
   *[other] { $n } faits en proviennent.
}
sources-counted = Décompte du { $it }.
sources-caption = Les sources, dans l’ordre où elles ont été trouvées
sources-source = Source
sources-kind = Type
sources-language = Langue
sources-published = Publication
sources-accessed = consulté le { $it }
sources-facts = Faits
sources-note = Note :
sources-rights = Droits :
sources-ours = Ce qui vient de nous
sources-ours-text = Certains faits viennent de nous : traduction, résumé d’une ligne, type d’une organisation. Leur source est alors « Notre interprétation ou notre calcul », et chaque page le dit. Si vous en savez plus, dites-le-nous.
sources-ours-see = Nous calculons aussi les totaux de ce site. <a>Comment chaque chiffre est calculé</a>
sources-positions = D’où viennent les positions sur les cartes
sources-positions-text = La plupart des positions viennent de <a>GeoNames</a>, sous licence <a>CC BY 4.0</a>. Les contours des terres viennent de Natural Earth, dans le domaine public.
sources-evidence = Les preuves de la phase I gardent leurs sources telles qu’elles ont été notées.
sources-evidence-link = Voir ce qui est conservé de la phase I
