/** What surrounds an article on a page: words of class names, and lines that pages print. Data. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that hold no article, unless the whole page is in them. */
export const CHROME_ELEMENTS = words('nav footer aside form menu dialog');
export const CHROME_ROLES = words(
  'navigation contentinfo complementary search dialog alertdialog menu menubar toolbar tablist banner alert tooltip form',
);

/** One of these among the words of an element's class or id, and it is not the article. */
const CHROME_WORDS = words(`
  nav navbar navigation menu submenu megamenu breadcrumb breadcrumbs footer colophon cookie cookies consent gdpr ccpa
  onetrust popup modal lightbox overlay interstitial newsletter newsletters signup subscribe subscription optin promo
  promos promotion promotions promoted teaser teasers related recommended recommendation recommendations recommends recirc
  recirculation trending popular mostread mostpopular share shares sharing sharebar sharetools sharedaddy shareaholic
  social socials addthis addtoany comments disqus respond replies livefyre viafoura coral ad ads advert adverts
  advertisement advertising adslot adsbygoogle adbox adunit dfp sponsor sponsored sponsors outbrain taboola zergnet
  revcontent sidebar rail widget widgets pagination pager paging tags tagcloud taglist toolbar masthead ticker login signin
  register search searchbox donate donation donations bio authorbio poll quiz survey copyright legal disclaimer credit
  credits jumplink skip sronly printfooter catlinks editsection noprint infinite notification notifications callout
  readmore seealso alsoread morestories nextup upnext keepreading playlist rss feedback correction-form appeal hatnote
  byline-bio affiliate commerce shop shopping buy coupon deals games crossword weather horoscope stocks quotes-ticker
  hidden invisible offscreen accessibility messenger whatsapp telegram follow followus followers subnav topnav metanav
  toc footnotes-nav utilities`);

/** Two words in a row that say the same. */
const CHROME_PAIRS = words(`
  most-read most-popular most-viewed most-commented most-shared also-read read-more read-next read-also more-stories more-news
  more-from more-on more-in see-also you-may you-might up-next next-article prev-next next-prev previous-post next-post
  post-navigation post-tags article-tags story-tags entry-tags tag-list about-author author-bio author-box author-info
  author-profile author-description about-the sr-only screen-reader visually-hidden sign-up log-in sign-in email-signup
  email-form in-brief latest-news top-stories top-news breaking-news news-ticker hot-topics editors-picks editor-picks
  article-tools story-tools page-tools comment-list comment-form comment-section comment-area user-comments
  reader-comments cta-box call-to inline-promo story-promo page-header site-header global-header site-nav
  print-only related-content post-meta-bottom entry-footer post-footer article-footer story-footer content-footer
  media-credit photo-credit image-credit img-credit byline-photo image-source photo-source skip-link
  paywall-gate paywall-prompt paywall-promo paywall-message paywall-banner paywall-offer tool-bar latest-stories recent-posts recent-articles other-news local-links site-info`);

/** An article is in here, whatever else the name says. */
export const ARTICLE_WORDS = words('article story body content entry post main text maincontent articlebody storybody');

/** Lines of a page that tell nothing: whole lines, in any case. */
export const NOISE = new RegExp(
  `^(?:[\\W_]*|(?:${[
    'adverti[sz]ements?(?: ?[:|-].*)?',
    'advertising',
    'ad(?: feedback)?',
    '(?:paid|sponsored)(?: (?:content|post|message|links?))?(?: by .{1,40})?',
    '(?:story|article|content) continues below(?: (?:the )?ad(?:vertisement)?)?\\.?',
    '(?:article|story) continues after .{1,40}',
    'continue reading(?: (?:the )?(?:main|rest|below).{0,40})?',
    'scroll (?:down )?(?:to|for) .{1,40}',
    'skip (?:to|past|advert|ad)\\b.{0,60}',
    'share(?: (?:this|on|via|the|now)\\b.{0,50}|s|d)?',
    '\\d+ (?:shares?|comments?|views?|likes?|reads?)',
    '(?:e-?mail|tweet|pin|print|save|like|link|copy link|copy|facebook|twitter|x|whatsapp|linkedin|reddit|pinterest|telegram|messenger|copied|bookmark|gift(?: this)? article|listen|watch|play|pause|mute|close|menu|search|home|back|next|previous|more|loading\\.*|toggle caption|hide caption|show caption|enlarge(?: (?:this )?image)?|view (?:gallery|image|in gallery|comments)|open image in gallery|expand|reply|report|follow|following|subscribe(?: now| today)?|sign (?:up|in)|log ?in|register(?: now)?|read more:?|text size|reset|show more|load more|see more|view all|see all)',
    'video keywords?\\b.{0,200}',
    'read or share (?:this|the) .{1,80}',
    '(?:image|photo|picture) (?:source|caption|copyright|credit)s?(?:,.{1,60})?',
    '(?:please )?(?:sign up|subscribe|register|log ?in)\\b.{0,120}(?:newsletter|account|inbox|access|email|reading|articles?|e-?mail|alerts?).{0,60}',
    'already (?:a|have|an?) .{1,40}(?:subscriber|account|member|log ?in|sign in).{0,40}',
    'get (?:our|the|your) .{1,60}(?:newsletter|inbox|alerts|delivered).{0,60}',
    'most (?:read|popular|viewed|shared|commented)(?: .{0,30})?',
    'trending(?: .{0,20})?',
    "you(?:[’']re| are) (?:receiving|getting) this (?:e-?mail|newsletter|message).{0,160}",
    'view (?:this |it )?(?:e-?mail |newsletter )?(?:online|in (?:your|a) (?:web )?browser)\\.?|read online|unsubscribe\\b.{0,80}|manage (?:your )?(?:e-?mail )?preferences.{0,60}',
    '(?:other|also)(?: in the)? (?:stories|articles|news|headlines|today):?',
    '(?:related|recommended)(?: (?:stories|articles|topics|links|content|news|posts|coverage|reading|videos?))?:?',
    'more (?:stories|from|on|in|about|news)\\b.{0,50}',
    '(?:you (?:may|might) (?:also )?(?:like|be interested).{0,30})',
    '(?:follow|like|join|find) us\\b.{0,60}',
    'download (?:our|the) .{0,40}app.{0,60}',
    'click here\\b.{0,80}',
    '(?:©|\\(c\\)|copyright\\b).{0,160}',
    '.{0,120}all rights reserved\\.?.{0,60}',
    'this (?:site|page|website) (?:uses|requires) .{0,120}',
    '(?:we|this site) uses? cookies.{0,200}',
    '(?:topics|tags|filed under|tagged|categories|keywords)(?:\\b ?[:|-].{0,200})?',
    'comments(?: ?\\(\\d+\\))?|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|no comments(?: yet)?|comments are closed\\.?',
    '\\d+ ?(?:of|/) ?\\d+',
    '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten)[ -]?min(?:ute)?s?(?: read)?',
    'reading time:?.{0,20}|est(?:imated)? read.{0,20}',
    'by continuing .{0,100}',
    '.{0,80}\\b(?:enable javascript|javascript (?:must be|to be|is (?:disabled|required|not))|adobe flash player)\\b.{0,120}',
  ].join('|')}))$`,
  'iu',
);
/** Units beyond which a line is not looked at as noise. */
export const NOISE_UNITS = 240;

/** A line that opens so points to another article. */
export const POINTER =
  /^(?:read (?:more|also|next|the full)|also read|see also|related|more (?:on this|from|in|coverage)|recommended|don[’']t miss|in (?:pictures|photos|pics)|gallery|watch(?: (?:now|more|below|the video))?|video|listen|click here|further reading|up next|editor[’']s picks?|must[- ]read|from the archives?)\b[^.!?\n]{0,30}?[:|>»–—-]\s*\S/iu;

/** A heading behind which the page lists other things. */
export const END_HEADING =
  /^(?:(?:related|recommended|popular|latest|recent|other|top|trending|further|suggested)(?: \p{L}+){0,2} ?(?:stories|articles|news|posts|reading|links|content|coverage|videos?|topics|headlines)?|most (?:read|popular|viewed|shared|commented)|more (?:stories|from|on|in|about|news|like)\b.*|you (?:may|might) (?:also )?like.*|read (?:more|next|also)|see also|up next|what to read next|comments?(?: ?\(\d+\))?|leave a (?:reply|comment)|\d+ comments?|join the (?:conversation|discussion)|share this.*|about the authors?|(?:sign up|subscribe|register|log ?in|sign in)\b.*|(?:to )?continue reading.*|newsletter.*|advertisement|follow us.*|trending.*|editor[’']s picks?|in case you missed it|elsewhere on .*|around the web|sponsored.*|promoted.*|tags|topics|footnotes?|external links|references|sources|navigation menu)[:.!?]?$/iu;

const OUT_OF_SIGHT =
  / (?:sr only|visually hidden|visuallyhidden|screen reader text|screenreader text|screen reader|offscreen|hidden for print) /;

export const isOutOfSight = (marks: string): boolean => OUT_OF_SIGHT.test(marks);

export function namesChrome(marks: string): boolean {
  if (marks.length < 4) return false;
  if (OUT_OF_SIGHT.test(marks)) return true;
  const list = marks.trim().split(' ');
  return list.some((word, i) => CHROME_WORDS.has(word) || CHROME_PAIRS.has(`${word}-${list[i + 1] ?? ''}`));
}
