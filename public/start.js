// For what cannot start the page: an old browser, or a file that did not come. Written for any age.
(function () {
  function show() {
    var notice = document.getElementById('not-started');
    if (notice) notice.removeAttribute('hidden');
  }
  if (window.addEventListener) window.addEventListener('load', show);
  else window.onload = show;
})();
