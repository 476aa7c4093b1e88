// What google.script.run carries. Source: "HTML Service: Communicate with Server Functions", parameters and return values.
import { hostWith } from './support';

test('arguments and answers are copies', async () => {
  const host = await hostWith('function change(x) { x.list.push(3); return x; }');
  const sent = { list: [1, 2], deep: { yes: true, none: null } };
  expect(host.call('change', sent)).toEqual({ list: [1, 2, 3], deep: { yes: true, none: null } });
  expect(sent.list).toEqual([1, 2]);
});

test('undefined becomes null in lists and disappears from objects', async () => {
  const host = await hostWith(
    'function answer(x) { return { x: x, list: [undefined], gone: undefined }; } function none() {}',
  );
  expect(host.call('answer', [undefined])).toEqual({ x: [null], list: [null] });
  expect(host.call('none')).toBeNull();
});

test.each([
  ['a Date', new Date()],
  ['a function', () => 1],
  ['a Date inside', { a: [new Date()] }],
  ['NaN', Number.NaN],
  ['a Map', new Map()],
])('refuses %s as argument', async (_, value) => {
  const host = await hostWith('function take() { return 1; }');
  expect(() => host.call('take', value)).toThrow('Failed due to illegal value in property: 0');
});

test.each([
  ['a Date', '{ a: [1, new Date()] }', 'a.1'],
  ['a function', '{ f: function () {} }', 'f'],
  ['a circle', '(function () { var o = {}; o.o = o; return o; })()', 'o'],
  ['a service', '{ s: SpreadsheetApp }', 's'],
  ['Infinity', '[1 / 0]', '0'],
])('refuses %s as answer', async (_, expression, path) => {
  const host = await hostWith(`function give() { return ${expression}; }`);
  expect(() => host.call('give')).toThrow(`Failed due to illegal value in property: ${path}`);
});

test('private functions, built-ins and unknown names cannot be called', async () => {
  const host = await hostWith('function hidden_() { return 1; } var number = 1;');
  for (const name of ['hidden_', 'parseInt', 'number', 'nothing', 'SpreadsheetApp']) {
    expect(() => host.call(name)).toThrow(`Script function not found: ${name}`);
  }
});

test('an error arrives with its own message', async () => {
  const host = await hostWith(
    'function fail() { throw new TypeError("Peserta P1 ganda"); } function odd() { throw "text"; }',
  );
  expect(() => host.call('fail')).toThrow(new Error('Peserta P1 ganda'));
  expect(() => host.call('odd')).toThrow('text');
});

// Source: "Apps Script runtime": global state is not kept between executions.
test('no global outlives a call', async () => {
  const host = await hostWith('var count = 0; function next() { count += 1; return count; }');
  expect([host.call('next'), host.call('next')]).toEqual([1, 1]);
});

test('code that does not load says so in one line', async () => {
  const host = await hostWith('require("fs");');
  expect(() => host.call('x')).toThrow('The add-on does not load: require is not defined');
});
