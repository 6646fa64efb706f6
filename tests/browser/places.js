// Where a text stands on the page, whatever its white space and markup: for each place how much of
// what is before and after it in the article is there, too, and its rectangles in the window, none
// where it is hidden. Whatever lies over it, as a notice of cookies does, is put away.
([text, before, after]) => {
  const bare = text => text.replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]+/gu, '');
  const unseen = 'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT OPTION TITLE IFRAME'.split(' ');
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  const nodes = [], ends = [], parts = [];
  let length = 0;
  for (let node; (node = walker.nextNode()); ) {
    if (unseen.includes(node.parentElement.tagName)) continue;
    const part = bare(node.data);
    if (!part) continue;
    nodes.push(node); parts.push(part); ends.push(length += part.length);
  }
  const page = parts.join('');
  const point = (at, end) => {
    let i = 0;
    while (end ? ends[i] < at : ends[i] <= at) i++;
    let left = at - (i ? ends[i - 1] : 0), offset = 0;
    const data = nodes[i].data;
    while (offset < data.length && (end ? left > 0 : left > 0 || !bare(data[offset]))) {
      if (bare(data[offset])) left--;
      offset++;
    }
    return [nodes[i], offset];
  };
  const uncover = (element, x, y) => {
    for (let i = 0; i < 20; i++) {
      const above = document.elementFromPoint(x, y);
      if (!above || above.contains(element) || element.contains(above)) return;
      above.style.setProperty('visibility', 'hidden', 'important');
    }
  };
  const [wanted, left, right] = [text, before, after].map(bare);
  const places = [];
  for (let at = page.indexOf(wanted); wanted && at >= 0; at = page.indexOf(wanted, at + 1)) {
    let agreed = 0;
    for (let i = 1; i <= left.length && page[at - i] === left[left.length - i]; i++) agreed++;
    const end = at + wanted.length;
    for (let i = 0; i < right.length && page[end + i] === right[i]; i++) agreed++;
    const range = document.createRange();
    range.setStart(...point(at, false));
    range.setEnd(...point(end, true));
    const common = range.commonAncestorContainer;
    const element = common.nodeType === Node.ELEMENT_NODE ? common : common.parentElement;
    const seen = range.startContainer.parentElement.checkVisibility(
      {visibilityProperty: true, opacityProperty: true});
    const rectangles = [];
    for (const {left, top, right, bottom} of seen ? range.getClientRects() : []) {
      if (right <= left || bottom <= top) continue;
      rectangles.push([left, top, right, bottom]);
      for (const share of [0.02, 0.25, 0.5, 0.75, 0.98])
        uncover(element, left + share * (right - left), (top + bottom) / 2);
    }
    places.push([agreed, rectangles]);
  }
  return places;
}
