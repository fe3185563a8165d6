import { expect } from 'chai';
import { accessibilityTree, fixture, part, settle, visibleText } from '../testing/test-support.js';
import './define.js';
import type { SenDocumentList } from './document-list.js';

const element = (markup: string) => fixture<SenDocumentList>(markup);

describe('<sen-document-list>', () => {
  describe('accessibility', () => {
    it('reads its label before its content', async () => {
      await element('<sen-document-list label="Tên">Nội dung</sen-document-list>');
      const tree = await accessibilityTree();
      expect(tree).to.contain('Tên');
      expect(tree.indexOf('Tên')).to.be.lessThan(tree.indexOf('Nội dung'));
    });
  });

  describe('attributes and properties', () => {
    it('shows no label where none is given', async () => {
      const unnamed = await element('<sen-document-list>Nội dung</sen-document-list>');
      expect(part(unnamed, 'label')).to.equal(null);
    });
  });

  describe('localisation', () => {
    it('says in the language around it that there is no content', async () => {
      const empty = await element('<sen-document-list></sen-document-list>');
      expect(visibleText(empty)).to.equal('Chưa có nội dung');
      document.documentElement.lang = 'en';
      await settle();
      expect(visibleText(empty)).to.equal('No content yet');
    });
  });
});
