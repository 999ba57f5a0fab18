/** Why the map is drawn as it is, in French; `advice-en.ts` must have it all. */
export const adviceFr = {
  categories:
    'Des couleurs sans ordre disent quelle catégorie est la plus nombreuse dans chaque territoire ; elles ne disent pas de combien.',
  countCircles:
    'C’est un nombre : des cercles dont la surface lui est proportionnelle le montrent sans exagérer les grands territoires.',
  countRaw:
    'Colorer les territoires selon ce nombre est écarté : l’œil y verrait surtout les territoires les plus étendus ou les plus peuplés.',
  perThousand:
    'Rapporté à 1 000 habitants, le nombre devient un taux, que des couleurs montrent justement ; il dit l’intensité, non l’ampleur.',
  inhabitants:
    'Le nombre d’habitants est montré par des cercles ; il n’a pas de taux pour 1 000 habitants.',
  rateColors:
    'C’est un taux : des couleurs rangent les territoires du plus faible au plus fort. Il n’est pas additionné d’un niveau à l’autre.',
  rateCircles:
    'Des cercles sont déconseillés pour un taux : leur surface se lit comme une quantité, et des taux ne s’additionnent pas.',
  difference:
    'Deux teintes partent de zéro : l’une pour les hausses, l’autre pour les baisses, aussi soutenues pour une même ampleur.',
};

export type AdviceMessages = typeof adviceFr;
