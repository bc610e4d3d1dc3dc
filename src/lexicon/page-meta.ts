/** Names by which pages' heads say what an article is: `name`, `property` or `itemprop` of `meta`, lower case, best first. */

export const TITLE_METAS: readonly string[] = [
  'og:title', 'parsely-title', 'sailthru.title', 'cxenseparse:title', 'cxenseparse:recs:title', 'twitter:title', 'citation_title', 'dc.title', 'dcterms.title',
  'dc:title', 'headline', 'hdl', 'article:title', 'title', 'eprints.title', 'bepress_citation_title', 'fb_title',
]

export const DECK_METAS: readonly string[] = ['og:description', 'description', 'twitter:description', 'sailthru.description', 'dc.description', 'dcterms.abstract']

export const AUTHOR_METAS: readonly string[] = [
  'parsely-author', 'sailthru.author', 'cxenseparse:author', 'author', 'byl', 'article:author', 'og:article:author', 'article:author_name', 'authors', 'dc.creator',
  'dc:creator', 'dcterms.creator', 'dcterms:creator', 'dc.contributor', 'citation_author', 'citation_authors', 'bepress_citation_author', 'rbauthors', 'creator', 'og:author', 'article.author', 'dcsext.author',
  'shareaholic:article_author_name', 'vr:author', 'blogger', 'news_author', 'book:author', 'twitter:creator:name', 'mrf:authors', 'lp.article:author', 'page.content.author',
]

export const OUTLET_METAS: readonly string[] = [
  'og:site_name', 'application-name', 'dc.publisher', 'dcterms.publisher', 'citation_journal_title', 'publisher', 'copyright', 'apple-mobile-web-app-title', 'al:ios:app_name', 'twitter:app:name:iphone',
]

export const PUBLISHED_METAS: readonly string[] = [
  'article:published_time', 'article:published', 'og:article:published_time', 'og:published_time', 'datepublished', 'date_published', 'publishdate', 'publish_date', 'publish-date',
  'pubdate', 'published_time', 'publicationdate', 'publication_date', 'publication-date', 'published', 'publishtime', 'og:pubdate',
  'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'cxenseparse:publishtime', 'cxenseparse:articlepublicationdate', 'article_date_original', 'originalpublicationdate',
  'rnews:datepublished', 'dc.date.issued', 'dcterms.issued', 'dcterms.available', 'dc.issued', 'citation_publication_date', 'citation_online_date', 'citation_date', 'bt:pubdate', 'article.published',
  'article:post_date', 'ptime', 'displaydate', 'og:publish_date', 'date.published', 'live_date', 'shareaholic:article_published_time', 'vr:published_time', 'og:question:published_time', 'mrf:published',
  'datecreated', 'date.created', 'dcterms.created', 'dcterms:created', 'dc.created', 'dc.date.created', 'date_created', 'creation_date', 'dc:created', 'article:created', 'created', 'video:release_date', 'datum', 'release_date', 'pub_date',
  'og:release_date', 'article_date', 'article:publish_date', 'bepress_citation_date', 'eprints.datestamp', 'first_published', 'firstpublished', 'lastpubdate', 'dcsext.articlefirstpublished',
]

/** Names that may mean either date. */
export const DATE_METAS: readonly string[] = ['dc.date', 'dcterms.date', 'dc:date', 'date', 'og:date', 'rdf:date', 'timestamp', 'article:date', 'revision_date', 'doc_date', 'dcsext.date']

export const MODIFIED_METAS: readonly string[] = [
  'article:modified_time', 'og:updated_time', 'article:updated_time', 'article:modified', 'article:updated', 'og:article:modified_time', 'datemodified', 'date_modified', 'lastmod', 'last-modified', 'last_modified', 'modified_time', 'updated_time',
  'dcterms.modified', 'dc.modified', 'dc.date.modified', 'modificationdate', 'moddate', 'revised', 'dc.date.updated', 'utime', 'article_date_updated', 'lastmodified', 'last_updated', 'date.modified', 'og:modified_time', 'cxenseparse:recs:lastmodified', 'rnews:datemodified',
]

/** Types of schema.org that one article of a page has, the likeliest first. */
export const ARTICLE_TYPES: readonly string[] = [
  'NewsArticle', 'ReportageNewsArticle', 'AnalysisNewsArticle', 'OpinionNewsArticle', 'BackgroundNewsArticle', 'ReviewNewsArticle', 'AskPublicNewsArticle', 'LiveBlogPosting', 'BlogPosting', 'Article', 'AdvertiserContentArticle',
  'SatiricalArticle', 'ScholarlyArticle', 'MedicalScholarlyArticle', 'TechArticle', 'Report', 'SocialMediaPosting', 'DiscussionForumPosting', 'Recipe', 'ClaimReview', 'CriticReview', 'Review', 'HowTo', 'PodcastEpisode', 'QAPage', 'VideoObject', 'CreativeWork',
]

/** Types of the page that holds it. */
export const PAGE_TYPES: readonly string[] = ['WebPage', 'ItemPage', 'MedicalWebPage', 'FAQPage', 'AboutPage', 'ProfilePage', 'CollectionPage']
