// A page is loaded, and office.js boots in it, for each test.
jest.setTimeout(90_000);
