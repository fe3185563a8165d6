// Extends what the language and the page give, the way libraries of around 2007 did: enumerable, by older meanings.
(function () {
  function extend(target, methods) {
    for (var name in methods) target[name] = methods[name];
  }
  extend(Object, {
    extend: extend,
    toJSON: function (value) { return String(value); },
    isElement: function (value) { return !!(value && value.nodeType === 1); },
    keys: function (value) { var names = []; for (var name in value) names.push(name); return names; },
    values: function (value) { var all = []; for (var name in value) all.push(value[name]); return all; },
  });
  extend(Array.prototype, {
    each: function (iterator) { for (var i = 0; i < this.length; i++) iterator(this[i], i); return this; },
    first: function () { return this[0]; },
    last: function () { return this[this.length - 1]; },
    clone: function () { return [].concat(this); },
    compact: function () { return this.filter(function (value) { return value != null; }); },
    without: function () { return this.slice(); },
    include: function (value) { return this.indexOf(value) >= 0; },
    inspect: function () { return '[' + this.join(', ') + ']'; },
    size: function () { return this.length; },
    toJSON: function () { return '[' + this.join(', ') + ']'; },
  });
  extend(String.prototype, {
    gsub: function (pattern, replacement) { return this.split(pattern).join(replacement); },
    strip: function () { return this.replace(/^\s+|\s+$/g, ''); },
    capitalize: function () { return this.charAt(0).toUpperCase() + this.slice(1).toLowerCase(); },
    toJSON: function () { return '"' + this + '"'; },
  });
  Date.prototype.toJSON = function () { return '"' + this.getTime() + '"'; };
  Number.prototype.toJSON = function () { return String(this); };
  Function.prototype.bind = function (context) {
    var method = this, given = Array.prototype.slice.call(arguments, 1);
    return function () { return method.apply(context, given.concat(Array.prototype.slice.call(arguments))); };
  };
  Function.prototype.defer = function () { return setTimeout(this, 10); };
  Array.from = function (iterable) {
    if (!iterable) return [];
    if (iterable.toArray) return iterable.toArray();
    var length = iterable.length || 0, results = new Array(length);
    while (length--) results[length] = iterable[length];
    return results;
  };
  document.getElementsByClassName = function (name) {
    return Array.from(document.querySelectorAll('.' + name));
  };
  extend(Element.prototype, {
    hide: function () { this.style.display = 'none'; return this; },
    show: function () { this.style.display = ''; return this; },
    update: function (content) { this.textContent = content; return this; },
    select: function (selector) { return Array.from(this.querySelectorAll(selector)); },
    down: function () { return this.firstElementChild; },
    up: function () { return this.parentNode; },
    visible: function () { return this.style.display !== 'none'; },
    identify: function () { return this.id; },
    observe: function (name, handler) { this.addEventListener(name, handler); return this; },
    remove: function () { this.parentNode && this.parentNode.removeChild(this); return this; },
    size: 0,
    page: 1,
  });
  window.$ = function (id) { return document.getElementById(id); };
  window.$$ = function (selector) { return Array.from(document.querySelectorAll(selector)); };
  window.Template = function () {};
  window.Hash = function () {};
})();
