/** Words of a class, id or itemprop that mark titles on pages: two that stand side by side in a name are written as one. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Of an article's own title. */
export const TITLE_NAMES: ReadonlySet<string> = words(`
  entrytitle posttitle headline articletitle articleheadline storytitle newstitle pagetitle contenttitle storyheadline newsheadline pageheadline contentheading itemtitle artikeltitel
  titelartikel blogtitle documenttitle titlearticle maintitle hauptueberschrift ueberschrift titreprincipal`)

/** Of a site's. */
export const SITE_TITLE_NAMES: ReadonlySet<string> = words(
  'sitetitle logo brand sitename siteheading masthead siteheader blogname blogheader headerlogo branding',
)

/** Of the words above a title that say what it is about. */
export const KICKER_NAMES: ReadonlySet<string> = words(`
  kicker overline topline eyebrow dachzeile spitzmarke supertitle pretitle antetitulo surtitre occhiello roofline preheadline subheading headlinekicker titlekicker section overhead rubric rubrik
  suptitle headlineprefix headlineintro introhead vorzeile oberzeile articlekicker kickertext label preline`)
