import { expect } from 'chai';
import { accessibilityTree, fixture, part, settle, visibleText } from '../testing/test-support.js';
import './define.js';
import type { SenDocument } from './document.js';

const element = (markup: string) => fixture<SenDocument>(markup);

describe('<sen-document>', () => {
  describe('accessibility', () => {
    it('reads its label before its content', async () => {
      await element('<sen-document label="Tên">Nội dung</sen-document>');
      const tree = await accessibilityTree();
      expect(tree).to.contain('Tên');
      expect(tree.indexOf('Tên')).to.be.lessThan(tree.indexOf('Nội dung'));
    });
  });

  describe('attributes and properties', () => {
    it('shows no label where none is given', async () => {
      const unnamed = await element('<sen-document>Nội dung</sen-document>');
      expect(part(unnamed, 'label')).to.equal(null);
    });
  });

  describe('localisation', () => {
    it('says in the language around it that there is no content', async () => {
      const empty = await element('<sen-document></sen-document>');
      expect(visibleText(empty)).to.equal('Chưa có nội dung');
      document.documentElement.lang = 'en';
      await settle();
      expect(visibleText(empty)).to.equal('No content yet');
    });
  });
});
