/* Gives every 惠算 calculator of this page the height of its content. That is all its frame tells. */
;(function () {
  var home = document.currentScript.src.replace(/embed\.js.*/, 'embed/')
  var origin = new URL(home).origin

  function each(act) {
    ;[].forEach.call(document.getElementsByTagName('iframe'), function (frame) {
      if (frame.src.indexOf(home) === 0) act(frame)
    })
  }

  addEventListener('message', function (event) {
    var data = event.data
    if (!data || data.type !== 'huisuan-height') return
    each(function (frame) {
      // A sandboxed frame has no origin.
      var from = event.origin === 'null' && frame.hasAttribute('sandbox') ? origin : event.origin
      if (frame.contentWindow === event.source && from === origin)
        frame.style.height = Math.ceil(data.height) + 'px'
    })
  })

  // What a frame told before this script came is told again.
  each(function (frame) {
    frame.contentWindow.postMessage('huisuan-height?', '*')
  })
})()
