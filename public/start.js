// What has to be known before anything is seen, and what is shown where the page cannot start: an
// old browser, or a file that did not come. Written for any age.
(function () {
  var root = document.documentElement;

  // The page as the build wrote it is that of the programme, in French.
  if (/[?&](data|donnees|embed|lang|page|rapport)=/.test(location.search)) {
    root.setAttribute('data-elsewhere', '');
  }

  // Light or dark, as chosen on this device: nothing changes colour once it is there.
  try {
    root.setAttribute('data-appearance', localStorage.getItem('appearance') || 'auto');
  } catch (refused) {
    // Storage may be refused: as the system says, then.
  }

  function show() {
    var notice = document.getElementById('not-started');
    if (notice) notice.removeAttribute('hidden');
  }
  if (window.addEventListener) window.addEventListener('load', show);
  else window.onload = show;
})();
