// Gives each frame that shows a view of the dashboard the height of its content. Served beside the
// dashboard, whose folder it knows the frames by; it asks nothing of anybody.
(function () {
  var home = new URL('.', document.currentScript.src);
  function frames() {
    return [].filter.call(document.getElementsByTagName('iframe'), function (frame) {
      return frame.src.indexOf(home.href) === 0;
    });
  }
  addEventListener('message', function (event) {
    var said = event.data;
    if (event.origin !== home.origin || !said || said.type !== 'oh-my-lot-height') return;
    if (typeof said.height !== 'number' || !(said.height >= 40 && said.height <= 20000)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = Math.ceil(said.height) + 'px';
    });
  });
  frames().forEach(function (frame) {
    frame.contentWindow.postMessage({ type: 'oh-my-lot-height' }, '*');
  });
})();
