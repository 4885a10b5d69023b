import { aTimeout, expect, oneEvent } from '@open-wc/testing';

import '../define.js';
import type { InspectionBadgeElement } from '../elements/inspection-badge/inspection-badge.js';
import { common } from '../i18n/en-gb.js';
import { byRole, textOf } from '../testing/accessibility.js';
import { documentOf } from '../testing/documents.js';
import { put, putAndFail, putAndLoad } from '../testing/elements.js';
import { answerFrom, hitsOf, uniqueAddress, watchRequests } from '../testing/requests.js';
import { settled, until, watchPage } from '../testing/watch.js';
import { requestLimits, type InspectionErrorEvent, type InspectionLoadedEvent } from './index.js';

const { failed } = common;
const NOT_LOADED = failed('network');
const NOT_READ = failed('invalid');
const NOT_ALLOWED = failed('blocked');
const FALLBACK = '<a href="https://example.org/">Islington: see the report</a>';

describe('loading', () => {
  const page = watchPage();
  const requests = watchRequests();

  const badgeOf = (address: string, attributes = '') =>
    `<inspection-badge src="${address}" ${attributes}>${FALLBACK}</inspection-badge>`;

  /** Waits for the error of a badge and checks what everyone is told: the visitor, the page, the developer. */
  async function expectFailure(
    markup: string,
    expected: { code: string; says: string; warns: RegExp },
  ): Promise<InspectionBadgeElement> {
    const badge = put<InspectionBadgeElement>(markup);
    const { error } = await oneEvent<InspectionErrorEvent>(badge, 'inspection-error');
    await settled();
    expect(error.code).to.equal(expected.code);
    expect(error.message).to.match(expected.warns);
    expect(textOf(badge)).to.equal(`Islington: see the report ${expected.says}`);
    expect(textOf(byRole(badge, 'status'))).to.equal(expected.says);
    expect(page.messages.length, page.messages.join('\n')).to.equal(1);
    expect(page.messages[0]).to.match(expected.warns);
    expect(page.messages[0]).to.match(/^<inspection-badge> /);
    return badge;
  }

  it('shows the fallback while it loads, then the result', async () => {
    const badge = put(badgeOf(uniqueAddress('json?file=data/islington.json&delay=200')));
    await settled();
    expect(textOf(badge)).to.equal('Islington: see the report');
    const { document, problems } = await oneEvent<InspectionLoadedEvent>(
      badge,
      'inspection-loaded',
    );
    expect(document.provider!.name).to.equal('Islington');
    expect(problems).to.deep.equal([]);
    expect(textOf(badge)).to.include('Outstanding');
    expect(textOf(badge)).not.to.include('see the report');
    expect(textOf(badge), 'data of the page’s own host').not.to.include('Data from');
    expect(page.messages).to.deep.equal([]);
  });

  it('asks without credentials, referrer and headers of its own', async () => {
    await putAndLoad(badgeOf(uniqueAddress('json?file=data/islington.json')));
    const { credentials, referrerPolicy, headers } = requests[0]!.init;
    expect({ credentials, referrerPolicy, headers }).to.deep.equal({
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      headers: undefined,
    });
  });

  it('asks once for an address, however many elements of whatever kind want it', async () => {
    const address = uniqueAddress('count?file=data/islington.json');
    const place = put(`<div>
      ${badgeOf(address).repeat(5)}
      <inspection-judgements src="${address}"></inspection-judgements>
      <inspection-quotes src="${address}"></inspection-quotes>
      <inspection-recommendations src="${address}"></inspection-recommendations>
      <inspection-data src="${address}"><inspection-badge></inspection-badge></inspection-data>
    </div>`);
    const shown = () =>
      [
        ...place.querySelectorAll(
          'inspection-badge, inspection-judgements, inspection-quotes, inspection-recommendations',
        ),
      ].filter((element) => textOf(element).includes('Islington, Children’s services'));
    await until(() => shown().length === 9, 'all nine are drawn');
    place.insertAdjacentHTML('beforeend', badgeOf(address));
    await until(() => shown().length === 10, 'and a late one');
    expect(await hitsOf(address)).to.equal(1);
  });

  it('ends a request when nobody wants it any more', async () => {
    const address = uniqueAddress('slow');
    const place = put(`<div>${badgeOf(address)}${badgeOf(address)}</div>`);
    await settled();
    expect(requests.length).to.equal(1);
    const { signal } = requests[0]!.init;
    place.firstElementChild!.remove();
    await settled();
    expect(signal!.aborted, 'one still waits').to.equal(false);
    place.firstElementChild!.remove();
    await settled();
    expect(signal!.aborted).to.equal(true);
    expect(page.messages).to.deep.equal([]);
  });

  it('ends a request when `src` changes', async () => {
    const badge = put<InspectionBadgeElement>(badgeOf(uniqueAddress('slow')));
    await settled();
    badge.src = '/data/islington.json';
    await oneEvent(badge, 'inspection-loaded');
    expect(requests[0]!.init.signal!.aborted).to.equal(true);
    expect(page.messages).to.deep.equal([]);
  });

  it('goes on with a request when the element is moved', async () => {
    const address = uniqueAddress('count?file=data/islington.json');
    const place = put(`<div><div>${badgeOf(address)}</div><div></div></div>`);
    const badge = place.querySelector('inspection-badge')!;
    await settled();
    const loaded = oneEvent(badge, 'inspection-loaded');
    place.lastElementChild!.append(badge);
    await settled();
    expect(requests[0]!.init.signal!.aborted).to.equal(false);
    await loaded;
    expect(textOf(badge)).to.include('Outstanding');
    expect(requests.length).to.equal(1);
  });

  it('asks again when an element comes back after it was removed while loading', async () => {
    const badge = put<InspectionBadgeElement>(
      badgeOf(uniqueAddress('json?file=data/islington.json&delay=100')),
    );
    const place = badge.parentElement!;
    await settled();
    badge.remove();
    await settled();
    place.append(badge);
    await oneEvent(badge, 'inspection-loaded');
    expect(textOf(badge)).to.include('Outstanding');
    expect(requests.length).to.equal(2);
  });

  it('does not let a late first answer win', async () => {
    const badge = put<InspectionBadgeElement>(
      badgeOf(uniqueAddress('json?file=data/islington.json&delay=400')),
    );
    // Another element keeps the first request alive.
    badge.insertAdjacentHTML(
      'afterend',
      `<inspection-badge src="${badge.src}"></inspection-badge>`,
    );
    const names: unknown[] = [];
    badge.addEventListener('inspection-loaded', ({ document }) =>
      names.push(document.provider!.name),
    );
    await settled();
    badge.src = uniqueAddress('json?file=data/councils/bradford.json');
    await oneEvent(badge.nextElementSibling!, 'inspection-loaded');
    await settled();
    expect(names).to.deep.equal(['Bradford']);
    expect(textOf(badge)).to.include('Bradford');
  });

  it('does not let an answer win over a document that was set meanwhile', async () => {
    const badge = put<InspectionBadgeElement>(
      badgeOf(uniqueAddress('json?file=data/islington.json&delay=200')),
    );
    await settled();
    badge.document = await documentOf('devon');
    await aTimeout(400);
    expect(textOf(badge)).to.include('Devon');
  });

  it('gives up on an answer that does not come', async () => {
    requestLimits.milliseconds = 150;
    await expectFailure(badgeOf(uniqueAddress('slow?at=headers')), {
      code: 'timeout',
      says: NOT_LOADED,
      warns: /No answer from .*\/slow.* in 150 ms/,
    });
  });

  it('gives up on an answer that does not end', async () => {
    requestLimits.milliseconds = 150;
    await expectFailure(badgeOf(uniqueAddress('slow')), {
      code: 'timeout',
      says: NOT_LOADED,
      warns: /No answer from .*\/slow.* in 150 ms/,
    });
  });

  it('stops at a limit of bytes', async () => {
    await expectFailure(badgeOf(uniqueAddress('huge')), {
      code: 'too-large',
      says: NOT_LOADED,
      warns: /\/huge.* has more than 2000000 bytes/,
    });
  });

  it('says that there is no such file, without asking again', async () => {
    await expectFailure(badgeOf(uniqueAddress('status/404')), {
      code: 'http',
      says: NOT_LOADED,
      warns: /\/status\/404.* answered 404/,
    });
    expect(requests.length).to.equal(1);
  });

  it('asks again where a server is out of order', async () => {
    const address = uniqueAddress('flaky?times=1&file=data/islington.json');
    const badge = await putAndLoad(badgeOf(address));
    expect(textOf(badge)).to.include('Outstanding');
    expect(await hitsOf(address)).to.equal(2);
    expect(page.messages).to.deep.equal([]);
  });

  it('gives up on a server that stays out of order', async () => {
    const address = uniqueAddress('flaky?times=9&file=data/islington.json');
    await expectFailure(badgeOf(address), {
      code: 'http',
      says: NOT_LOADED,
      warns: /answered 503/,
    });
    expect(await hitsOf(address)).to.equal(3);
  });

  it('says that there is no server', async () => {
    requestLimits.retries = 0;
    await expectFailure(badgeOf('http://localhost:1/nobody.json'), {
      code: 'network',
      says: NOT_LOADED,
      warns: /Could not load http:\/\/localhost:1\/nobody\.json/,
    });
  });

  it('says that it found a page where it expected JSON', async () => {
    await expectFailure(badgeOf(uniqueAddress('html')), {
      code: 'invalid',
      says: NOT_READ,
      warns: /Expected JSON from .*, found "<!doctype html>/,
    });
  });

  it('says that it found broken JSON', async () => {
    await expectFailure(badgeOf(uniqueAddress('bad-json')), {
      code: 'invalid',
      says: NOT_READ,
      warns: /Expected JSON from .*, found "\{/,
    });
  });

  it('says which address had the wrong content', async () => {
    const address = uniqueAddress('html?which');
    await putAndFail(badgeOf(address));
    expect(page.messages.join()).to.include('/__test/html?which');
  });

  it('follows a redirect', async () => {
    const badge = await putAndLoad(badgeOf(uniqueAddress('redirect?to=/data/islington.json')));
    expect(textOf(badge)).to.include('Outstanding');
  });

  it('resolves links in the data against the address that they really came from', async () => {
    const document = await documentOf('islington');
    document.inspections.forEach(({ report }) => report && (report.url = 'report.pdf'));
    answerFrom('https://data.example/after/redirect/islington.json', document);
    const badge = await putAndLoad(badgeOf('/before/redirect.json'));
    expect(byRole(badge, 'link', /^Full report/)).to.have.property(
      'href',
      'https://data.example/after/redirect/report.pdf',
    );
  });

  it('names the host that the data came from, whatever the data say', async () => {
    answerFrom('https://data.example/islington.json', await documentOf('islington'));
    const badge = await putAndLoad(badgeOf('https://www.islington.gov.uk/inspection.json'));
    expect(textOf(badge)).to.include('Data from data.example');
  });

  it('loads from allowed hosts', async () => {
    const address = uniqueAddress('json?file=data/islington.json');
    const badge = await putAndLoad(
      badgeOf(address, `allow-hosts="example.org, ${location.host} example.com"`),
    );
    expect(textOf(badge)).to.include('Outstanding');
  });

  it('does not even ask other hosts', async () => {
    await expectFailure(
      badgeOf(uniqueAddress('json?file=data/islington.json'), 'allow-hosts="example.org"'),
      {
        code: 'blocked',
        says: NOT_ALLOWED,
        warns: /Not loaded: .*from example\.org/,
      },
    );
    expect(requests).to.deep.equal([]);
  });

  it('takes nothing from another host that an allowed one leads to', async () => {
    answerFrom('https://evil.example/islington.json', await documentOf('islington'));
    await expectFailure(badgeOf(uniqueAddress('json?evil'), `allow-hosts="${location.host}"`), {
      code: 'blocked',
      says: NOT_ALLOWED,
      warns: /Not loaded: https:\/\/evil\.example/,
    });
  });

  it('holds a provider to its allowed hosts, and all in it', async () => {
    const data = await putAndFail(
      `<inspection-data src="${uniqueAddress('json?p')}" allow-hosts="example.org"><inspection-badge>${FALLBACK}</inspection-badge></inspection-data>`,
    );
    expect(textOf(data)).to.equal(`Islington: see the report ${NOT_ALLOWED}`);
    expect(requests).to.deep.equal([]);
  });

  for (const address of [
    'javascript:window.executed=true',
    'java\tscript:window.executed=true',
    'data:application/json,{}',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'https://user:password@example.org/x.json',
    'http://',
  ]) {
    it(`does not ask for ${JSON.stringify(address)}`, async () => {
      await expectFailure(badgeOf(address), {
        code: 'blocked',
        says: NOT_ALLOWED,
        warns: /Not loaded: .*Expected https/,
      });
      expect(requests).to.deep.equal([]);
      expect(window).not.to.have.property('executed');
    });
  }

  it('recovers when good data are set after an error', async () => {
    const badge = await putAndFail<InspectionBadgeElement>(
      badgeOf(uniqueAddress('status/404?recover')),
    );
    badge.src = uniqueAddress('json?file=data/islington.json');
    await oneEvent(badge, 'inspection-loaded');
    expect(textOf(badge)).to.include('Outstanding');
    expect(textOf(badge)).not.to.include(NOT_LOADED);
    badge.src = uniqueAddress('status/404?again');
    await oneEvent(badge, 'inspection-error');
    expect(textOf(badge)).to.include(NOT_LOADED);
    badge.document = await documentOf('devon');
    await badge.updateComplete;
    expect(textOf(badge)).to.include('Devon');
  });

  it('asks again after a failure when an element wants the address anew', async () => {
    const address = uniqueAddress('flaky?times=1&file=data/islington.json');
    requestLimits.retries = 0;
    const badge = await putAndFail<InspectionBadgeElement>(badgeOf(address));
    badge.insertAdjacentHTML('afterend', badgeOf(address));
    const second = badge.nextElementSibling!;
    await oneEvent(second, 'inspection-loaded');
    expect(textOf(second)).to.include('Outstanding');
  });

  it('warns once of a cause, while each element tells its page', async () => {
    let events = 0;
    const count = () => events++;
    document.body.addEventListener('inspection-error', count);
    const place = put(`<div>${badgeOf(uniqueAddress('status/404?many')).repeat(3)}</div>`);
    await until(() => events === 3);
    document.body.removeEventListener('inspection-error', count);
    expect(textOf(place).match(/could not be loaded/g)?.length).to.equal(3);
    expect(page.messages.length).to.equal(1);
  });

  it('tells a page outside a shadow root', async () => {
    const host = put('<div></div>');
    const heard = oneEvent<InspectionLoadedEvent>(document.body, 'inspection-loaded');
    host.attachShadow({ mode: 'open' }).innerHTML = badgeOf(
      uniqueAddress('json?file=data/islington.json'),
    );
    expect((await heard).document.provider!.name).to.equal('Islington');
  });
});
